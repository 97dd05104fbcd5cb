import { describe, expect, test } from 'vitest';
import {
  bankHolidays,
  bankHolidaysEnd,
  bankHolidaysStart,
} from '../../../shared/domain/time/bank-holidays.ts';
import { addDays, type LocalDate, localDate, weekday } from '../../../shared/domain/time/calendar.ts';
import { addWorkingDays, isWorkingDay } from '../../../shared/domain/time/working-days.ts';

/** Counted one by one: working days after `from` up to and with `to`. */
const workingDaysBetween = (from: LocalDate, to: LocalDate): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
};

const day = (text: string): LocalDate => localDate.parse(text);

/** All days far enough from both ends that 25 working days either way stay known. */
const everyDay: LocalDate[] = [];
for (let at = addDays(bankHolidaysStart, 50); at <= addDays(bankHolidaysEnd, -50); at = addDays(at, 1))
  everyDay.push(at);

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
const easter = (year: number): LocalDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const two = (n: number) => String(n).padStart(2, '0');
  return day(`${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`);
};

const mondayOnOrAfter = (at: LocalDate): LocalDate => addDays(at, (8 - weekday(at)) % 7);

describe('the list of bank holidays', () => {
  test.each([2024, 2025, 2026, 2027, 2028])('%i has what the law gives every year', (year) => {
    const newYear = day(`${year}-01-01`);
    const christmas = day(`${year}-12-25`);
    const weekdayFrom = (at: LocalDate, taken: LocalDate[]): LocalDate => {
      let free = at;
      while ([0, 6].includes(weekday(free)) || taken.includes(free)) free = addDays(free, 1);
      return free;
    };
    const boxing = day(`${year}-12-26`);
    const own = ![0, 6].includes(weekday(boxing)) ? [boxing] : [];
    const christmasDay = weekdayFrom(christmas, own);
    const expected = [
      weekdayFrom(newYear, []),
      addDays(easter(year), -2),
      addDays(easter(year), 1),
      mondayOnOrAfter(day(`${year}-05-01`)),
      addDays(mondayOnOrAfter(day(`${year}-06-01`)), -7),
      addDays(mondayOnOrAfter(day(`${year}-09-01`)), -7),
      christmasDay,
      weekdayFrom(boxing, [christmasDay]),
    ];
    const listed = [...bankHolidays].filter((each) => each.startsWith(String(year)));
    expect(listed.sort()).toEqual(expected.sort());
  });

  test('no bank holiday falls on a weekend', () => {
    expect([...bankHolidays].filter((each) => [0, 6].includes(weekday(each)))).toEqual([]);
  });

  test('asking beyond what is known names the file to change', () => {
    expect(() => addWorkingDays(day('2028-12-29'), 1)).toThrow('shared/domain/time/bank-holidays.ts');
    expect(() => isWorkingDay(day('2023-12-31'))).toThrow('2024-01-01');
  });

  test('the list reaches at least a year beyond the rulebook it ships with', () => {
    expect(bankHolidaysEnd > '2027-11-24').toBe(true);
  });
});

describe('working days, published cases', () => {
  test.each([
    ['2025-12-19', 5, '2025-12-30'],
    ['2025-12-30', 10, '2026-01-14'],
    ['2025-12-19', 10, '2026-01-07'],
    ['2026-01-07', 3, '2026-01-12'],
    ['2026-01-07', 5, '2026-01-14'],
    ['2026-03-30', 5, '2026-04-08'],
    ['2026-03-30', 10, '2026-04-15'],
    ['2026-03-30', 20, '2026-04-29'],
    ['2026-04-04', 5, '2026-04-13'],
    ['2026-12-18', 5, '2026-12-29'],
    ['2026-12-18', 20, '2027-01-20'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(day(from), count)).toBe(to);
  });
});

describe('working days, on every known day', () => {
  test('so many working days later lies exactly so many working days', () => {
    const wrong = everyDay.filter((from) =>
      [1, 5, 20].some((count) => workingDaysBetween(from, addWorkingDays(from, count)) !== count),
    );
    expect(wrong).toEqual([]);
  });

  test('what is reached is a working day', () => {
    const wrong = everyDay.filter((from) =>
      [-5, -1, 1, 5, 20].some((count) => !isWorkingDay(addWorkingDays(from, count))),
    );
    expect(wrong).toEqual([]);
  });

  test('from a working day, there and back again is the same day', () => {
    const wrong = everyDay
      .filter(isWorkingDay)
      .filter((from) => [1, 5, 20].some((n) => addWorkingDays(addWorkingDays(from, n), -n) !== from));
    expect(wrong).toEqual([]);
  });

  test('a later day is never reached earlier', () => {
    const wrong = everyDay.filter((from) => addWorkingDays(from, 5) > addWorkingDays(addDays(from, 1), 5));
    expect(wrong).toEqual([]);
  });

  test('no working days later is the day itself, even a Sunday', () => {
    expect(addWorkingDays(day('2026-11-22'), 0)).toBe('2026-11-22');
  });
});
