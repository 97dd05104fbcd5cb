import { editionOf, shippedEditions } from '../../shared/domain/charter/adopted.ts';
import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import { currentRulebook, rulebookOf, shippedRulebooks } from '../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';
import { problemText } from '../../shared/sheets/problem.ts';
import { type Row, rowsOf } from '../../shared/sheets/rows.ts';
import { readAnswers } from './score-answers.ts';
import { plain } from './score-columns.ts';
import { readCounts } from './score-counts.ts';
import { type Scored, scoreRows } from './score-figures.ts';
import { readPublic } from './score-public.ts';
import type { ReadRows } from './score-rows.ts';

/** What whoever asks may choose, as it was typed. */
export type Choices = {
  rulebook?: string | undefined;
  asOf?: string | undefined;
  edition?: string | undefined;
};

export type ScoredFile =
  | { kind: 'scored'; scored: Scored; notes: readonly string[] }
  | { kind: 'wrong'; complaints: readonly string[] };

type Settings = { rulebook: Rulebook; asOf: LocalDate | undefined; edition: CharterEdition | undefined };

const ids = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join(', ');

const rulebookAt = (day: LocalDate | undefined): Rulebook =>
  (day && shippedRulebooks.findLast(({ date }) => date <= day)) ?? currentRulebook;

/** The settings, or everything that is wrong with them. */
const settingsOf = ({ rulebook, asOf, edition }: Choices): Settings | string[] => {
  const complaints: string[] = [];
  const day = asOf === undefined ? undefined : localDate.safeParse(asOf).data;
  if (asOf !== undefined && day === undefined)
    complaints.push(`--as-of '${asOf}' is not a date; wanted e.g. --as-of 2026-11-24`);
  if (rulebook !== undefined && !shippedRulebooks.some(({ id }) => id === rulebook))
    complaints.push(`--rulebook '${rulebook}' is not known; wanted one of: ${ids(shippedRulebooks)}`);
  if (edition !== undefined && !shippedEditions.some(({ id }) => id === edition))
    complaints.push(`--edition '${edition}' is not known; wanted one of: ${ids(shippedEditions)}`);
  if (complaints.length > 0) return complaints;
  return {
    rulebook: rulebook === undefined ? rulebookAt(day) : rulebookOf(rulebook),
    asOf: day,
    edition: edition === undefined ? undefined : editionOf(edition),
  };
};

/** Which kind of file it is follows from its headings. */
const read = (head: Row, body: readonly Row[], settings: Settings): ReadRows => {
  const headings = new Set(head.cells.map(plain));
  const has = (...names: string[]): boolean => names.every((name) => headings.has(name));
  if (has('kept', 'n')) return readPublic(head, body, settings.edition);
  if (has('voice') || has('sent')) return readAnswers(head, body, settings);
  return readCounts(head, body, settings.edition);
};

const wrong = (complaints: readonly string[]): ScoredFile => ({ kind: 'wrong', complaints });

const counted = (many: number): string =>
  `${many} ${many === 1 ? 'problem' : 'problems'}; nothing was scored`;

/**
 * Scores a file of answers, of counts, or of the public pages: all of it or, when any cell is wrong, nothing, and then
 * everything that is wrong.
 * @param bytes of a comma-separated file
 */
export const scoreFile = (bytes: Uint8Array, choices: Choices): ScoredFile => {
  const settings = settingsOf(choices);
  if (Array.isArray(settings)) return wrong(settings);
  const { rows, problem } = rowsOf(bytes);
  const [head, ...body] = rows;
  if (!head)
    return wrong([problemText(problem ?? { line: 1, message: 'holds no headings: the file is empty' })]);
  const found = read(head, body, settings);
  const problems = found.kind === 'wrong' ? [...found.problems] : [];
  if (problem) problems.push(problem);
  if (body.length === 0 && problems.length === 0)
    problems.push({ line: head.line, message: 'is the last line; wanted rows after the headings' });
  if (found.kind === 'wrong' || problems.length > 0) {
    const sorted = problems.toSorted((one, other) => one.line - other.line);
    return wrong([...sorted.map(problemText), counted(sorted.length)]);
  }
  return {
    kind: 'scored',
    scored: scoreRows(found.rows, settings.rulebook, settings.asOf),
    notes: found.notes,
  };
};
