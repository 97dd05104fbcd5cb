import { beforeEach, describe, expect, test } from 'vitest';
import { openDraft } from '../../../functions/intake/show.ts';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { addMinutes } from '../../../shared/domain/time/calendar.ts';
import { aCode, anIntake, answerPage, get, type Intake, stateOf, walkToCheck } from '../../support/intake.ts';

const code = aCode(7);
let intake: Intake;
let check: WebResponse;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
  check = await walkToCheck(intake, code, '4');
});
const send = (page: WebResponse): Promise<WebResponse> => answerPage(intake, page, { act: 'send' });
const receiptOf = async (answer: WebResponse): Promise<string> => {
  const { body } = await get(intake, answer.headers?.location ?? '');
  return /twt-receipt-code__code"[^>]*>([^<]+)</.exec(String(body))?.[1] ?? '';
};
const stored = () => [...intake.submissions.rows.values()].map((row) => row.submission);

describe('the same page sent again', () => {
  test('because the answer was lost, gives the receipt that was lost, hours later too', async () => {
    const lost = await receiptOf(await send(check));
    intake.setNow('2026-12-01T14:00:00.000Z');
    const again = await send(check);
    expect(again.status).toBe(303);
    expect(await receiptOf(again)).toBe(lost);
    expect(stored()).toHaveLength(1);
  });

  test('with other answers under its token is refused in words that help, and what stands stays', async () => {
    await send(check);
    const draft = await openDraft(intake.needs, stateOf(check));
    const answers = Object.fromEntries(Object.keys(draft?.answers ?? {}).map((each) => [each, 1]));
    const state = await intake.needs.sealer.seal(
      'form',
      { ...draft, answers },
      addMinutes(intake.needs.clock.now(), 60),
    );
    const other = { ...check, body: String(check.body).replaceAll(stateOf(check), state) };
    const answer = await send(other);
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('<h1');
    expect(answer.body).toMatch(/already (sent|stored|have)/i);
    expect(answer.body).toContain('href="/en/tell"');
    expect(Object.values(stored()[0]?.answers ?? {})).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('two tabs of one home', () => {
  test('whichever is sent first, the page that was made last stands, and the other is told so', async () => {
    intake.setNow('2026-12-01T09:01:00.000Z');
    const later = await walkToCheck(intake, code, '2');
    for (const order of [
      [check, later],
      [later, check],
    ] as const) {
      const statuses: number[] = [];
      for (const page of order) statuses.push((await send(page)).status);
      expect(statuses.every((status) => status === 303 || status === 409)).toBe(true);
      expect(stored().map((each) => Object.values(each.answers))).toEqual([[2, 2, 2, 2, 2]]);
    }
    expect((await send(check)).body).toContain('A newer answer is already stored');
  });

  test('sent at the same moment leave one voice', async () => {
    intake.setNow('2026-12-01T09:01:00.000Z');
    const later = await walkToCheck(intake, code, '2');
    await Promise.all([send(check), send(later), send(check), send(later)]);
    expect(stored()).toHaveLength(1);
    expect(Object.values(stored()[0]?.answers ?? {})).toEqual([2, 2, 2, 2, 2]);
  });
});

describe('while the store is asked too much', () => {
  const busy = async (): Promise<never> =>
    Promise.reject(Object.assign(new Error('slow down'), { name: 'ThrottlingException' }));

  test.each(['put', 'get'] as const)(
    'at %s, sending says "try again" and the page keeps all',
    async (call) => {
      const words = await answerPage(intake, check, { act: 'change-words' });
      const page = await answerPage(intake, words, { words: 'The stairs are dark' });
      const works = intake.needs.submissions[call];
      Object.assign(intake.needs.submissions, { [call]: busy });
      const answer = await send(page);
      expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
      expect((await openDraft(intake.needs, stateOf(answer)))?.words).toBe('The stairs are dark');
      Object.assign(intake.needs.submissions, { [call]: works });
      expect((await send(answer)).status).toBe(303);
      expect([...intake.confidences.rows.values()].map(({ text }) => text)).toEqual([
        expect.stringContaining('The stairs are dark'),
      ]);
    },
  );
});
