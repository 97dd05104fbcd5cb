import { describe, expect, test } from 'vitest';
import { demoLetters } from '../../local/demo/letters.ts';
import { guidePage } from '../../local/guide/guide.ts';
import { parseHomeCode } from '../../shared/domain/submission/home-code.ts';

const facts = {
  address: 'http://127.0.0.1:4400',
  now: '2027-03-15T09:00:00.000Z',
  mails: 3,
  schedules: ['scoring', 'publish'],
};

describe('the guide', () => {
  test('it walks in seven steps, with the dates that the rulebook gives', () => {
    const page = guidePage(facts);
    expect(page.match(/<li class="step">/g)).toHaveLength(7);
    expect(page).toContain('due by Wednesday 14 April 2027');
    expect(page).toContain('value="2027-04-15T09:00:00Z"');
    expect(page).toContain('value="2027-04-22T09:00:00Z"');
    expect(page).toContain('Monday 15 March 2027 at 09:00');
  });

  test('the codes it shows are codes', () => {
    const codes = [...guidePage(facts).matchAll(/<code>([0-9A-Z-]{17})<\/code>/g)].map(
      ([, code]) => code ?? '',
    );
    expect(codes).toHaveLength(2);
    const [one, two] = demoLetters();
    expect(codes.map(parseHomeCode)).toEqual([{ code: one }, { code: two }]);
  });

  test('a day that has passed is done, and everything that acts is a form on this machine', () => {
    const page = guidePage({ ...facts, now: '2027-04-16T09:00:00.000Z' });
    expect(page.match(/class="done"/g)).toHaveLength(1);
    const actions = [...page.matchAll(/action="([^"]*)"/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.every((each) => each?.startsWith('/_local/'))).toBe(true);
  });

  test('a service without the demonstration is told how to begin, and no invented name', () => {
    const page = guidePage({ ...facts, demo: 'none' });
    expect(page).toContain('associations load FILE.csv --local');
    expect(page).not.toContain('class="step"');
  });
});
