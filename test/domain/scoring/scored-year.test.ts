import { expect, test } from 'vitest';
import { lastDayOf, lastRunOf, scoredYearOf } from '../../../shared/domain/scoring/scored-year.ts';
import { addDays, localDate, reportingYearOf } from '../../../shared/domain/time/calendar.ts';

test('the run of 1 April is the last of the year that ended that night', () => {
  expect(scoredYearOf(localDate.parse('2027-03-31'))).toBe(2026);
  expect(scoredYearOf(localDate.parse('2027-04-01'))).toBe(2026);
  expect(scoredYearOf(localDate.parse('2027-04-02'))).toBe(2027);
  expect(lastRunOf(2026)).toBe('2027-04-01');
});

test('every day of four years is counted by the run of the next morning, in its own year', () => {
  for (let day = localDate.parse('2025-01-01'); day < '2029-01-01'; day = addDays(day, 1)) {
    const next = addDays(day, 1);
    expect(lastDayOf(next)).toBe(day);
    expect(scoredYearOf(next)).toBe(reportingYearOf(day));
  }
});
