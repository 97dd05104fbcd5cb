import { describe, expect, test } from 'vitest';
import { bankHolidaysEnd, bankHolidaysStart } from '../../../shared/domain/time/bank-holidays.ts';
import {
  addDays,
  addMinutes,
  daysBetween,
  type LocalDate,
  localDate,
  localDateOf,
  startOfDay,
  weekday,
} from '../../../shared/domain/time/calendar.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/domain/time/working-days.ts';

const day = (text: string): LocalDate => localDate.parse(text);
const first = day('2024-01-01');
/** Every day of 2024 to 2030, leap years and both changes of the clocks included. */
const everyDay: LocalDate[] = Array.from({ length: 2557 }, (_, after) => addDays(first, after));

describe('every day of 2024 to 2030 in England', () => {
  test('they are all there, once each, and the last is the last of 2030', () => {
    expect(everyDay.at(-1)).toBe('2030-12-31');
    expect(new Set(everyDay).size).toBe(2557);
    expect(everyDay.filter((each) => each.endsWith('-02-29'))).toEqual(['2024-02-29', '2028-02-29']);
  });

  test('starts at its own midnight, and a minute earlier it is still the day before', () => {
    const wrong = everyDay.filter(
      (each) =>
        localDateOf(startOfDay(each)) !== each ||
        localDateOf(addMinutes(startOfDay(each), -1)) !== addDays(each, -1),
    );
    expect(wrong).toEqual([]);
  });

  test('has 24 hours, but 23 on the last Sunday of March and 25 on the last Sunday of October', () => {
    const hours = (each: LocalDate): number =>
      (Date.parse(startOfDay(addDays(each, 1))) - Date.parse(startOfDay(each))) / 3_600_000;
    const lastSunday = (each: LocalDate, month: string): boolean =>
      weekday(each) === 0 && each.slice(5, 7) === month && addDays(each, 7).slice(5, 7) !== month;
    const wrong = everyDay.filter((each) => {
      const due = lastSunday(each, '03') ? 23 : lastSunday(each, '10') ? 25 : 24;
      return hours(each) !== due;
    });
    expect(wrong).toEqual([]);
  });

  test('is a weekday after the one before it, over the ends of years too', () => {
    const wrong = everyDay.filter(
      (each) =>
        weekday(addDays(each, 1)) !== (weekday(each) + 1) % 7 ||
        daysBetween(each, addDays(each, 365)) !== 365,
    );
    expect(wrong).toEqual([]);
  });

  test('is a working day or is not where bank holidays are known, and is never guessed where they are not', () => {
    const guessed = everyDay.filter((each) => {
      const known = each >= bankHolidaysStart && each <= bankHolidaysEnd;
      try {
        isWorkingDay(each);
        return !known;
      } catch {
        return known;
      }
    });
    expect(guessed).toEqual([]);
    expect(bankHolidaysStart).toBe(first);
  });

  test('published cases: from Friday 18 December 2026 five working days are 29 December, twenty are 20 January', () => {
    expect(addWorkingDays(day('2026-12-18'), 5)).toBe('2026-12-29');
    expect(addWorkingDays(day('2026-12-18'), 20)).toBe('2027-01-20');
  });
});
