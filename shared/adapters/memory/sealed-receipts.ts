import type { SealedWeek } from '../../domain/ledger/sealed-week.ts';
import type { TilePlace } from '../../domain/ledger/tiles.ts';
import type { LocalDate } from '../../domain/time/calendar.ts';
import type { SealedReceipts, TreeOfWeek } from '../../ports/sealed-receipts.ts';

const nameOf = ({ week, root }: TreeOfWeek, { level, index }: TilePlace): string =>
  [week, root, level, index].join(' ');

/** Weeks in memory; open, so that a test can change a letter. */
export const memorySealedReceipts = (): SealedReceipts & {
  rows: { weeks: Map<LocalDate, SealedWeek>; tiles: Map<string, readonly string[]> };
} => {
  const weeks = new Map<LocalDate, SealedWeek>();
  const tiles = new Map<string, readonly string[]>();
  return {
    rows: { weeks, tiles },
    weeks: async () => [...weeks.values()].sort((a, b) => (a.week < b.week ? -1 : 1)),
    week: async (monday) => weeks.get(monday),
    tile: async (of, place) => tiles.get(nameOf(of, place)),
    keep: async (of, all) => {
      for (const { hashes, ...place } of all) tiles.set(nameOf(of, place), hashes);
    },
    seal: async (week) => {
      if (weeks.has(week.week)) return 'sealed-before';
      weeks.set(week.week, week);
      return 'sealed';
    },
  };
};
