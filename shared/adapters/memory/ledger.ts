import type { LedgerEntry } from '../../domain/ledger/entry.ts';
import type { TilePlace } from '../../domain/ledger/tiles.ts';
import type { LocalDate } from '../../domain/time/calendar.ts';
import type { Ledger, LedgerHead, LedgerPlace, WaitingEntries } from '../../ports/ledger.ts';

/** What {@link memoryLedger} holds; open, so that a test can change a letter. */
export type LedgerRows = {
  head: LedgerHead | undefined;
  days: Map<LocalDate, LedgerHead>;
  tiles: Map<string, readonly string[]>;
  bundles: Map<number, Uint8Array>;
  places: Map<string, LedgerPlace>;
};

const nameOf = ({ level, index }: TilePlace): string => `${level} ${index}`;

/** The log in memory: what `dynamoLedger` does, without a store. */
export const memoryLedger = (): Ledger & { rows: LedgerRows } => {
  const rows: LedgerRows = {
    head: undefined,
    days: new Map(),
    tiles: new Map(),
    bundles: new Map(),
    places: new Map(),
  };
  return {
    rows,
    head: async () => rows.head,
    tile: async (place) => rows.tiles.get(nameOf(place)),
    bundle: async (index) => rows.bundles.get(index),
    place: async (id) => rows.places.get(id),
    append: async ({ before, head, day, tiles, bundles, places }) => {
      if ((rows.head?.size ?? 0) !== before || places.some(({ id }) => rows.places.has(id)))
        return 'conflict';
      rows.head = head;
      rows.days.set(day, head);
      for (const { hashes, ...place } of tiles) rows.tiles.set(nameOf(place), hashes);
      for (const { index, bytes } of bundles) rows.bundles.set(index, bytes);
      for (const { id, ...place } of places) rows.places.set(id, place);
      return 'appended';
    },
    headOf: async (day) => rows.days.get(day),
    keepHeadOf: async (day, head) => {
      if (!rows.days.has(day)) rows.days.set(day, head);
    },
  };
};

/** Entries that wait in a list, such as the one that `memoryCases` writes to. */
export const memoryWaiting = (list: LedgerEntry[]): WaitingEntries => ({
  oldest: async (most) =>
    [...list].sort((a, b) => (`${a.at}#${a.id}` < `${b.at}#${b.id}` ? -1 : 1)).slice(0, most),
  numbered: async (entries) => {
    const gone = new Set(entries.map(({ id }) => id));
    list.splice(0, list.length, ...list.filter(({ id }) => !gone.has(id)));
  },
});
