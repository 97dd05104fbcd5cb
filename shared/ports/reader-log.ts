import type { ReaderLogEntry } from '../domain/reading/reader-log.ts';

/** What readers opened and found. It is added to, and nothing is ever changed in it or taken out. */
export type ReaderLog = {
  /** `known`: this reader has found something already, or it was raised already; nothing was written. */
  note(what: string, entry: ReaderLogEntry): Promise<'noted' | 'known'>;
  /** In the order of time. */
  of(what: string): Promise<ReaderLogEntry[]>;
};
