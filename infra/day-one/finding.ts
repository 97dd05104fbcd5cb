/** What a check found. `todo` says what a person should do; a check that passed has none. */
export type Finding =
  | { check: string; passed: true; seen: string }
  | { check: string; passed: false; seen: string; todo: string };

/** A finding out of a claim: what was checked, whether it holds, what was seen, and what to do where it does not. */
export const finding = (check: string, holds: boolean, seen: string, todo: string): Finding =>
  holds ? { check, passed: true, seen } : { check, passed: false, seen, todo };

/** One finding as lines of text. */
export const findingText = (each: Finding): string =>
  each.passed
    ? `pass  ${each.check}: ${each.seen}`
    : `FAIL  ${each.check}: ${each.seen}\n      → ${each.todo}`;
