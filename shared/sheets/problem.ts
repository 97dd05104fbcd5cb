/** One thing wrong with the file, as the officer reads it: "line 17, column Homes: '12o' is not a whole number…". */
export type Problem = { line: number; column?: string; message: string };

/** A problem in one line of text. */
export const problemText = (problem: Problem): string =>
  `line ${problem.line}${problem.column === undefined ? '' : `, column ${problem.column}`}: ${problem.message}`;
