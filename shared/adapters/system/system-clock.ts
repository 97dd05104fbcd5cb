import { instantOf } from '../../domain/time/calendar.ts';
import type { Clock } from '../../ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => instantOf(new Date().toISOString()) };
