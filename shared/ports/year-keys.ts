import type { Instant } from '../domain/time/calendar.ts';

/** The key of a reporting year. `ending`: it computes nothing any more, and is destroyed at this instant. */
export type YearKeyState = { kind: 'none' } | { kind: 'standing' } | { kind: 'ending'; endsAt: Instant };

/** The keys that turn codes into voices, one for each reporting year, as the officer sees them. */
export type YearKeys = {
  /** `none`: the service has no key for this year, or none any more. */
  stateOf(year: number): Promise<YearKeyState>;
  /** Orders the end of a key that stands, and says when it comes. */
  end(year: number, waitDays: number): Promise<Instant>;
  /** Takes the order back; the key then computes again. */
  keep(year: number): Promise<void>;
};
