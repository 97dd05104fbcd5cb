import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/time/calendar.ts';
import { dateWords, dayWords, shortDateWords } from '../../shared/wording/dates.ts';
import { at, day } from '../support/cases.ts';

describe('dates in words', () => {
  test('name the weekday, in English and in Welsh', () => {
    expect(dateWords(day('2026-12-29'), 'en')).toBe('Tuesday 29 December 2026');
    expect(dateWords(day('2026-12-29'), 'cy')).toBe('Dydd Mawrth 29 Rhagfyr 2026');
    expect(shortDateWords(day('2027-01-02'), 'en')).toBe('2 January 2027');
  });

  test('an instant is the day it is in England', () => {
    expect(dayWords(at('2026-07-31T23:30:00Z'), 'en')).toBe('Saturday 1 August 2026');
  });

  test('agree with the calendar of the runtime on every day of a year', () => {
    const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    const wrong = Array.from({ length: 366 }, (_, index) => addDays(day('2028-01-01'), index)).filter(
      (each) => dateWords(each, 'en') !== words.format(Date.parse(`${each}T00:00:00Z`)).replace(',', ''),
    );
    expect(wrong).toEqual([]);
  });
});
