import type { Erasure } from '../domain/submission/erasure.ts';
import type { LocalDate } from '../domain/time/calendar.ts';

/** What tenants took back, for as long as a backup could bring it back. */
export type Erasures = {
  /** Noted before it is erased; noted twice, it is one. Only the day is kept: a time would join what was erased together. */
  note(erasure: Erasure, on: LocalDate): Promise<void>;
  /** All of that day and later, oldest day first. */
  since(day: LocalDate): Promise<Erasure[]>;
};
