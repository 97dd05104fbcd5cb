import type { Association } from '../../shared/domain/association.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { readAssociations } from './associations-file.ts';

/** One association of the file against the register: nothing there yet, or these fields differ. */
export type Difference =
  | { kind: 'new'; association: Association }
  | { kind: 'changed'; association: Association; fields: { field: string; was: string; becomes: string }[] };

export type Loaded =
  | { kind: 'refused'; problems: Problem[] }
  | {
      kind: 'would-load' | 'loaded';
      rows: number;
      differences: Difference[];
      unchanged: number;
      /** In the register and not in the file: they stay as they are. */
      notInFile: number;
      ignoredColumns: readonly string[];
    };

const fieldsOf = (each: Association): Map<string, string> =>
  new Map(
    Object.entries(each).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, String(value)] as const],
    ),
  );

const differenceOf = (next: Association, stored: Association | undefined): Difference | undefined => {
  if (!stored) return { kind: 'new', association: next };
  const was = fieldsOf(stored);
  const becomes = fieldsOf(next);
  const fields = [...new Set([...was.keys(), ...becomes.keys()])]
    .filter((field) => was.get(field) !== becomes.get(field))
    .map((field) => ({ field, was: was.get(field) ?? 'nothing', becomes: becomes.get(field) ?? 'nothing' }));
  return fields.length > 0 ? { kind: 'changed', association: next, fields } : undefined;
};

/**
 * Loads the register's file: all of it or, when any cell is wrong, nothing. Nobody is ever taken out of the register
 * by a file, and loading the same file again changes nothing.
 * @param onProgress is told how many rows are done of how many.
 */
export const loadAssociations =
  (needs: { associations: Pick<Associations, 'list' | 'load'>; clock: Clock }) =>
  async (
    file: Uint8Array,
    dryRun: boolean,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Loaded> => {
    const read = readAssociations(file, localDateOf(needs.clock.now()));
    if (read.kind === 'wrong') return { kind: 'refused', problems: read.problems };
    const stored = new Map((await needs.associations.list()).map((each) => [each.id, each]));
    const differences = read.associations.flatMap((each) => {
      const before = stored.get(each.id);
      // No file has it: two people of the trade body enter it at their desk.
      const { safetyMailbox } = before ?? {};
      return differenceOf({ ...each, ...(safetyMailbox !== undefined && { safetyMailbox }) }, before) ?? [];
    });
    const inFile = new Set(read.associations.map((each) => each.id));
    if (!dryRun) {
      const changed = differences.map((each) => each.association);
      await needs.associations.load(changed, (done) => onProgress?.(done, changed.length));
    }
    return {
      kind: dryRun ? 'would-load' : 'loaded',
      rows: read.associations.length,
      differences,
      unchanged: read.associations.length - differences.length,
      notInFile: [...stored.keys()].filter((id) => !inFile.has(id)).length,
      ignoredColumns: read.ignoredColumns,
    };
  };
