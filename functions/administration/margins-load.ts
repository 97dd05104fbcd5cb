import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { MarginsStore } from '../../shared/ports/margins.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { readMargins } from './margins-file.ts';

/** Margins of one association in the file against those that are known: nothing there yet, or these levels differ. */
export type MarginsDifference =
  | { kind: 'new'; margins: Margins }
  | { kind: 'changed'; margins: Margins; fields: { field: string; was: string; becomes: string }[] };

export type MarginsLoaded =
  | { kind: 'refused'; problems: Problem[] }
  | {
      kind: 'would-load' | 'loaded';
      associations: number;
      differences: MarginsDifference[];
      unchanged: number;
      /** Known and not in the file: they stay as they are. */
      notInFile: number;
      ignoredColumns: readonly string[];
    };

const fieldsOf = ({ homes }: Margins): Map<string, string> =>
  new Map(
    Object.entries(homes).flatMap(([dimension, levels]) =>
      Object.entries(levels).map(([level, count]) => [`${dimension}: ${level}`, String(count)] as const),
    ),
  );

const differenceOf = (next: Margins, stored: Margins | undefined): MarginsDifference | undefined => {
  if (!stored) return { kind: 'new', margins: next };
  const was = fieldsOf(stored);
  const becomes = fieldsOf(next);
  const fields = [...new Set([...was.keys(), ...becomes.keys()])]
    .filter((field) => was.get(field) !== becomes.get(field))
    .map((field) => ({ field, was: was.get(field) ?? 'nothing', becomes: becomes.get(field) ?? 'nothing' }));
  return fields.length > 0 ? { kind: 'changed', margins: next, fields } : undefined;
};

/**
 * Loads a file of margins: all of it or, when any cell is wrong, nothing. What the file says of an association takes the
 * place of all that was known of it; the others stay. Loading the same file again changes nothing.
 * @param onProgress is told how many associations are done of how many.
 */
export const loadMargins =
  (needs: { associations: Pick<Associations, 'list'>; margins: MarginsStore; rulebook: Rulebook }) =>
  async (
    file: Uint8Array,
    dryRun: boolean,
    onProgress?: (done: number, total: number) => void,
  ): Promise<MarginsLoaded> => {
    const register = new Map((await needs.associations.list()).map((each) => [each.id, each]));
    const read = readMargins(file, register, needs.rulebook);
    if (read.kind === 'wrong') return { kind: 'refused', problems: read.problems };
    const stored = new Map((await needs.margins.list()).map((each) => [each.association, each]));
    const differences = read.margins.flatMap(
      (each) => differenceOf(each, stored.get(each.association)) ?? [],
    );
    const inFile = new Set(read.margins.map((each) => each.association));
    if (!dryRun) {
      const changed = differences.map((each) => each.margins);
      await needs.margins.load(changed, (done) => onProgress?.(done, changed.length));
    }
    return {
      kind: dryRun ? 'would-load' : 'loaded',
      associations: read.margins.length,
      differences,
      unchanged: read.margins.length - differences.length,
      notInFile: [...stored.keys()].filter((id) => !inFile.has(id)).length,
      ignoredColumns: read.ignoredColumns,
    };
  };
