import type { EntryReference } from '../domain/submission/entry-reference.ts';
import type { Instant, LocalDate } from '../domain/time/calendar.ts';

/** A sheet that one helper has typed in and another still has to. */
export type WaitingSheet = { reference: EntryReference; since: LocalDate };

/** First entries of sheets, until a second helper has typed the same sheet. */
export type SheetEntries = {
  /** Keeps an entry under its reference until an instant; what stood there before is overwritten. */
  keep(waiting: WaitingSheet, text: string, until: Instant): Promise<void>;
  /** `undefined` where nothing stands under the reference, or its time is over. */
  find(reference: EntryReference, now: Instant): Promise<string | undefined>;
  forget(reference: EntryReference): Promise<void>;
  /** Which sheets wait, the oldest first. It tells nothing of what they say. */
  waiting(now: Instant): Promise<WaitingSheet[]>;
};
