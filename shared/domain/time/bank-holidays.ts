import { type LocalDate, localDate } from './calendar.ts';

/**
 * Bank holidays in England, with substitute days, as GOV.UK lists them ("England and Wales"). Each year must be added
 * by hand when it is announced, and `bankHolidaysEnd` with it: no rule foresees an extra day such as a coronation.
 */
const days = {
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
} as const;

export const bankHolidays: ReadonlySet<LocalDate> = new Set(
  Object.entries(days).flatMap(([year, each]) => each.map((day) => localDate.parse(`${year}-${day}`))),
);

/** First and last day of which it is known whether it is a bank holiday. Unknown after. */
export const bankHolidaysStart: LocalDate = localDate.parse('2024-01-01');
export const bankHolidaysEnd: LocalDate = localDate.parse('2028-12-31');

/**
 * Whether this day is a bank holiday in England.
 * @throws outside the years that the list covers: a deadline must never be guessed.
 */
export const isBankHoliday = (day: LocalDate): boolean => {
  if (day < bankHolidaysStart || day > bankHolidaysEnd)
    throw new Error(
      `bank holidays are known from ${bankHolidaysStart} to ${bankHolidaysEnd}, asked about ${day}: ` +
        'add the year to shared/domain/time/bank-holidays.ts',
    );
  return bankHolidays.has(day);
};
