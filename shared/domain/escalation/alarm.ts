import { addDays, type Instant, type LocalDate, startOfDay } from '../time/calendar.ts';
import type { CaseEvent } from './case.ts';

/** One thing that a case's clock owes: at this instant (the start of a day in England) these events happen. */
export type Alarm = { at: Instant; ring: (at: Instant) => readonly CaseEvent[] };

/** Rings as this day begins. */
export const on = (day: LocalDate, ring: Alarm['ring']): Alarm => ({ at: startOfDay(day), ring });

/** Rings when this day is over. */
export const after = (day: LocalDate, ring: Alarm['ring']): Alarm => on(addDays(day, 1), ring);
