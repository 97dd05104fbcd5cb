import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { marginLayoutOf } from './margin-columns.ts';
import { type Against, type MarginRow, marginRowOf } from './margin-row.ts';
import { groupsOf, problemsAcross } from './margins-across.ts';
import { byLine, sheetIn } from './sheet-file.ts';

export type MarginsFile =
  | { kind: 'read'; margins: Margins[]; ignoredColumns: readonly string[] }
  | { kind: 'wrong'; problems: Problem[] };

const marginsIn = (rows: readonly MarginRow[]): Margins[] => {
  const all = new Map<string, Margins>();
  for (const { association, of, homes } of groupsOf(rows)) {
    const made = all.get(association) ?? { association, homes: {} };
    made.homes[of.name] = Object.fromEntries(homes);
    all.set(association, made);
  }
  return [...all.values()].sort((a, b) => (a.association < b.association ? -1 : 1));
};

/** Reads a file of margins whole: every margin of it, or every problem of it, never some of each. */
export const readMargins = (
  bytes: Uint8Array,
  register: Against['register'],
  { weighting }: Pick<Rulebook, 'weighting'>,
): MarginsFile => {
  const sheet = sheetIn(bytes, marginLayoutOf, 'margin');
  if (sheet.kind === 'wrong') return sheet;
  const against = { register, dimensions: weighting.dimensions };
  const read = sheet.rows.map((row) => marginRowOf(row, sheet.layout, against));
  const problems = [
    ...sheet.problems,
    ...read.flatMap((each) => each.problems),
    ...problemsAcross(read, register, weighting.marginsWithin),
  ];
  return problems.length === 0
    ? { kind: 'read', margins: marginsIn(read), ignoredColumns: sheet.layout.ignored }
    : { kind: 'wrong', problems: byLine(problems) };
};
