import type { Instant } from '../domain/time/calendar.ts';

/** The only door to the present. */
export type Clock = { now(): Instant };
