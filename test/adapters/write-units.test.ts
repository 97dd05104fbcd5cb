import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendingInto, someWords } from '../support/units.ts';

let sending: Awaited<ReturnType<typeof sendingInto>>;
beforeAll(async () => {
  sending = await sendingInto();
});
afterAll(() => sending.stop());

const contact = { purpose: 'more', email: 'a.tenant@example.org', phone: '020 7946 0000' } as const;

describe('a submission with a code takes, in write units as the store reports them,', () => {
  test('one where nothing is confided, with every answer and problem there is', async () => {
    const { aProblem: problem } = sending;
    expect(await sending.unitsOf()).toBe(1);
    expect(await sending.unitsOf({ reported: 'yes', problem })).toBe(1);
  });

  test('one more for its readers where it reports a danger, however many', async () => {
    const { hazards, aProblem: problem } = sending;
    expect(await sending.unitsOf({ hazards, reported: 'yes', problem })).toBe(2);
    expect(await sending.unitsOf({ hazards, contact, words: someWords(800) })).toBe(4);
  });

  test('three with contact and 800 bytes of words', async () => {
    expect(await sending.unitsOf({ contact })).toBe(2);
    expect(await sending.unitsOf({ words: someWords(800) })).toBe(2);
    expect(await sending.unitsOf({ contact, words: someWords(800) })).toBe(3);
  });

  test('what longer words weigh: one for each kilobyte of their row as it is sealed', async () => {
    expect(await sending.unitsOf({ words: someWords(1000) })).toBe(2);
    expect(await sending.unitsOf({ words: someWords(1800) })).toBe(3);
    // Letters in no order: the most that 2,000 of them can weigh in the Latin alphabet.
    expect(await sending.unitsOf({ words: randomBytes(1500).toString('base64url') })).toBe(3);
  });
});
