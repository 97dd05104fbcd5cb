import type { SealedWeek } from '../domain/ledger/sealed-week.ts';
import type { Tile, TilePlace } from '../domain/ledger/tiles.ts';
import type { LocalDate } from '../domain/time/calendar.ts';

/** Which tree of a week: a run that did not come to its end may have left one that no week was sealed with. */
export type TreeOfWeek = Pick<SealedWeek, 'week' | 'root'>;

/** The trees over the receipts of each week. What is sealed never changes. */
export type SealedReceipts = {
  /** Every week that is sealed, oldest first: 52 a year. */
  weeks(): Promise<SealedWeek[]>;
  /** @param monday the week's */
  week(monday: LocalDate): Promise<SealedWeek | undefined>;
  tile(of: TreeOfWeek, place: TilePlace): Promise<readonly string[] | undefined>;
  /** Puts the tiles of a tree away; the week is not sealed by it. */
  keep(of: TreeOfWeek, tiles: readonly Tile[]): Promise<void>;
  /** Seals a week, once its tiles are kept. Whoever comes first decides. */
  seal(week: SealedWeek): Promise<'sealed' | 'sealed-before'>;
};
