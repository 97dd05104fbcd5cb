import { addDays, type LocalDate, localDate, weekOf } from '../time/calendar.ts';

/**
 * Monday of the week that a packed submission names by its number.
 * @param year reporting year by its first calendar year
 * @param week whole weeks since the Monday on or before 1 April
 */
export const mondayOf = (year: number, week: number): LocalDate =>
  addDays(weekOf(localDate.parse(`${year}-04-01`)), 7 * week);
