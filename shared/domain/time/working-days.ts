import { isBankHoliday } from './bank-holidays.ts';
import { addDays, type LocalDate, weekday } from './calendar.ts';

/**
 * "Not a Saturday, a Sunday or a bank holiday in England."
 * @throws outside the years of the list of bank holidays.
 */
export const isWorkingDay = (day: LocalDate): boolean => {
  const holiday = isBankHoliday(day);
  return !holiday && weekday(day) !== 0 && weekday(day) !== 6;
};

/**
 * The day this many working days later; the day itself is day 0 and not counted. Negative counts backwards, 0 is the
 * day itself, working or not.
 * @throws outside the years of the list of bank holidays.
 */
export const addWorkingDays = (day: LocalDate, count: number): LocalDate => {
  const direction = Math.sign(count);
  let left = Math.abs(count);
  let reached = day;
  while (left > 0) {
    reached = addDays(reached, direction);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};
