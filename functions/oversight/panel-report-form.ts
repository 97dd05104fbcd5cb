import { lengthProblem, seenText } from './panel-act-form.ts';

/** Longest texts, as the report's own schema counts them. */
export const longestOfReport = { title: 120, findings: 6000, view: 2000 } as const;

export type TypedReport = Readonly<Record<'title' | 'findings', string>>;
export type ReportProblem = { field: 'title' | 'findings'; what: 'missing' | 'too-long' };

/** What was typed; a title is one line. */
export const typedReport = (fields: ReadonlyMap<string, string>): TypedReport => ({
  title: seenText(fields.get('title')).replaceAll('\n', ' '),
  findings: seenText(fields.get('findings')),
});

export const reportProblems = (typed: TypedReport): ReportProblem[] =>
  (['title', 'findings'] as const).flatMap((field) => {
    const what = lengthProblem(typed[field], longestOfReport[field]);
    return what ? [{ field, what }] : [];
  });
