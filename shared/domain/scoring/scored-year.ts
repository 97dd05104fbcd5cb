import { addDays, type LocalDate, localDate, reportingYearOf } from '../time/calendar.ts';

/**
 * "A run counts every answer up to the end of the day before." So the run of 1 April is the last of the year that
 * ended that night, and no answer of 31 March is ever left out.
 * @param day the day in England on which the run is made
 */
export const lastDayOf = (day: LocalDate): LocalDate => addDays(day, -1);

/** The reporting year that a run of this day scores. */
export const scoredYearOf = (day: LocalDate): number => reportingYearOf(lastDayOf(day));

/** The day of the last run of a reporting year: 1 April after it. Its figures are those of the whole year. */
export const lastRunOf = (year: number): LocalDate => localDate.parse(`${year + 1}-04-01`);
