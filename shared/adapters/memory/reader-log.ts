import type { ReaderLogEntry } from '../../domain/reading/reader-log.ts';
import type { ReaderLog } from '../../ports/reader-log.ts';

/** The readers' log in memory; `rows` lets a test look. */
export const memoryReaderLog = (): ReaderLog & { rows: { what: string; entry: ReaderLogEntry }[] } => {
  const rows: { what: string; entry: ReaderLogEntry }[] = [];
  const isOnce = (a: ReaderLogEntry, b: ReaderLogEntry): boolean => {
    if (a.kind === 'address-word' && b.kind === 'address-word') return a.turn === b.turn;
    return (
      a.kind === b.kind && (a.kind === 'raised' || (a.by === b.by && (a.kind === 'found' || a.at === b.at)))
    );
  };
  return {
    rows,
    note: async (what, entry) => {
      if (rows.some((each) => each.what === what && isOnce(each.entry, entry))) return 'known';
      rows.push({ what, entry: structuredClone(entry) });
      return 'noted';
    },
    of: async (what) =>
      rows
        .filter((each) => each.what === what)
        .map(({ entry }) => structuredClone(entry))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  };
};
