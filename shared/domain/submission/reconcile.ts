/** What one helper typed from a sheet, by field. A field that is missing or blank was left empty. */
export type Entry = Readonly<Record<string, string>>;

/** A field that two helpers typed differently; `''` where one left it empty. */
export type Difference = { field: string; first: string; second: string };

/** How two entries of one sheet compare; `of` counts the fields that either of them filled in. */
export type Reconciled = { agreed: number; of: number; differences: readonly Difference[] };

/** How a field is read before it is compared, such as a code without its hyphens; others lose spare white space only. */
export type ReadAs = Readonly<Record<string, (typed: string) => string>>;

/** Names of fields come from outside, and an object knows more names than were typed. */
const own = (entry: Entry, field: string): string =>
  Object.hasOwn(entry, field) ? (entry[field] ?? '') : '';

const plain = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

const said = (entry: Entry, field: string, readAs: ReadAs): string => {
  const read = Object.hasOwn(readAs, field) ? readAs[field] : undefined;
  return plain(read ? read(own(entry, field)) : own(entry, field));
};

/**
 * Compares what two helpers typed from the same sheet, each without seeing the other's.
 * @returns the fields that differ, in the order in which they were typed; none: the entries are the same answer
 */
export const reconcileEntries = (first: Entry, second: Entry, readAs: ReadAs = {}): Reconciled => {
  const filled = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (field) => said(first, field, readAs) !== '' || said(second, field, readAs) !== '',
  );
  const differences = filled
    .filter((field) => said(first, field, readAs) !== said(second, field, readAs))
    .map((field) => ({ field, first: own(first, field).trim(), second: own(second, field).trim() }));
  return { agreed: filled.length - differences.length, of: filled.length, differences };
};

/** Whose typing of a field is what stands on the sheet. */
export type Decision = 'first' | 'second';
export type Decided = { kind: 'decided'; entry: Entry } | { kind: 'undecided'; fields: readonly string[] };

/** The second entry with every difference decided by the sheet, or the fields that still wait for a decision. */
export const decideEntry = (
  second: Entry,
  differences: readonly Difference[],
  decisions: ReadonlyMap<string, Decision>,
): Decided => {
  const fields = differences.map(({ field }) => field).filter((field) => !decisions.has(field));
  if (fields.length > 0) return { kind: 'undecided', fields };
  const entry = new Map(Object.entries(second));
  for (const { field, ...typed } of differences) {
    const right = typed[decisions.get(field) ?? 'second'];
    if (right === '') entry.delete(field);
    else entry.set(field, right);
  }
  return { kind: 'decided', entry: Object.fromEntries(entry) };
};
