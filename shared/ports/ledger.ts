import type { LedgerEntry } from '../domain/ledger/entry.ts';
import type { Tile, TilePlace } from '../domain/ledger/tiles.ts';
import type { Instant, LocalDate } from '../domain/time/calendar.ts';

/** The log as it stood once: a tree head and the note that was signed over it. */
export type LedgerHead = {
  size: number;
  /** SHA-256 in hexadecimal. */
  root: string;
  /** The checkpoint: a signed note. */
  note: string;
  /** The public key that signed it, as note tools read it. */
  key: string;
  at: Instant;
};

/** Where an entry stands in the log, and the salt that seals it, in hexadecimal; none for what is public already. */
export type LedgerPlace = { index: number; salt?: string };

/** What one step of the log writes: all of it, or none of it. */
export type LedgerAppend = {
  /** Entries in the log that this was computed upon. */
  before: number;
  head: LedgerHead;
  /** The day in England whose last head this is so far. */
  day: LocalDate;
  tiles: readonly Tile[];
  bundles: readonly { index: number; bytes: Uint8Array }[];
  places: readonly (LedgerPlace & { id: string })[];
};

/** The public log. Nothing in it is ever changed but the tiles and bundles at its right edge, which grow. */
export type Ledger = {
  head(): Promise<LedgerHead | undefined>;
  /** A tile as wide as it is by now; it never gets narrower. */
  tile(place: TilePlace): Promise<readonly string[] | undefined>;
  /** As many entries in a row as are there by now, at most a tile's width. */
  bundle(index: number): Promise<Uint8Array | undefined>;
  place(id: string): Promise<LedgerPlace | undefined>;
  /** `conflict`: somebody else added meanwhile, or one of these entries has a place; nothing was written. */
  append(append: LedgerAppend): Promise<'appended' | 'conflict'>;
  /** The last head of a day. */
  headOf(day: LocalDate): Promise<LedgerHead | undefined>;
  /** Gives a day on which nothing was added the head that still stands. Changes no day that has one. */
  keepHeadOf(day: LocalDate, head: LedgerHead): Promise<void>;
};

/** Entries that wait for their number. */
export type WaitingEntries = {
  /** The oldest that wait, by time and then by id. */
  oldest(most: number): Promise<LedgerEntry[]>;
  /** They stand in the log and wait no longer. */
  numbered(entries: readonly LedgerEntry[]): Promise<void>;
};
