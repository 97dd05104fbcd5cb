import { beforeEach, describe, expect, test } from 'vitest';
import { beginDraft } from '../../../functions/intake/draft.ts';
import type { Needs } from '../../../functions/intake/needs.ts';
import { nextPublication } from '../../../functions/intake/receipt.ts';
import { type Checked, submit } from '../../../functions/intake/submit.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { submission } from '../../../shared/domain/submission/submission.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import {
  aCode,
  anAssociation,
  anIntake,
  answerPage,
  get,
  type Intake,
  seededChance,
  walkToCheck,
} from '../../support/intake.ts';

const code = aCode(7);
const first = submission.shape.answers.parse({ [adoptedEdition.commitments[0]?.id ?? '']: 4 });
const aDraft = (parts: Partial<Checked> = {}): Checked => ({
  ...beginDraft(seededChance()),
  association: { id: anAssociation().id, name: 'Alder Homes' },
  token: `01M8RDA4M0${'1'.repeat(16)}`,
  code: code.text,
  answers: first,
  words: 'words',
  contact: { purpose: 'more', email: 'name@example.com' },
  ...parts,
});
const newer = `01M8RDA4M0${'2'.repeat(16)}`;

let intake: Intake;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
});
const sending = (draft: Checked, needs: Partial<Needs> = {}) => submit({ ...intake.needs, ...needs }, draft);
const stored = () => [...intake.submissions.rows.values()].map((row) => row.submission);

describe('sending', () => {
  test('two hundred times at once gives one row and one receipt', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => sending(aDraft())));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(all[0]).toMatchObject({ kind: 'received', receipt: { sentOn: '2026-12-01', withCode: true } });
    expect(stored()).toHaveLength(1);
    expect(intake.confidences.rows.size).toBe(2);
  });

  test('with a newer page replaces, with an older one changes nothing', async () => {
    await sending(aDraft());
    expect(await sending(aDraft({ token: newer, answers: {} }))).toMatchObject({ kind: 'received' });
    expect(await sending(aDraft())).toEqual({ kind: 'superseded' });
    expect(stored().map((each) => each.token)).toEqual([newer]);
  });

  test('other answers under the same token is a conflict', async () => {
    await sending(aDraft());
    expect(await sending(aDraft({ answers: {} }))).toEqual({ kind: 'conflict' });
    for (const other of [
      { words: 'other words' },
      { wordsPrivate: true },
      { problem: { inTime: 'no' } },
      { aboutYou: { age: 'under-25' } },
    ] satisfies Partial<Checked>[])
      expect(await sending(aDraft(other))).toEqual({ kind: 'conflict' });
  });

  test('writes words and contact first, the submission last', async () => {
    const order: string[] = [];
    const { confidences, submissions } = intake;
    await sending(aDraft(), {
      confidences: {
        ...confidences,
        keep: async (each) => {
          order.push(each.kind);
          await confidences.keep(each);
        },
      },
      submissions: {
        ...submissions,
        put: async (...all) => {
          order.push('submission');
          return submissions.put(...all);
        },
      },
    });
    expect(order).toEqual(['words', 'contact', 'submission']);
  });

  test('that fails at the words stores no submission', async () => {
    const keep = async (): Promise<void> => Promise.reject(new Error('the store is gone'));
    await expect(sending(aDraft(), { confidences: { ...intake.confidences, keep } })).rejects.toThrow(
      'the store is gone',
    );
    expect(stored()).toEqual([]);
  });

  test('to a store that is asked too much says so', async () => {
    const busy = Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' });
    const put = async (): Promise<never> => Promise.reject(busy);
    expect(await sending(aDraft(), { submissions: { ...intake.submissions, put } })).toEqual({
      kind: 'busy',
    });
  });

  test('with a code that was revoked meanwhile stores nothing', async () => {
    const other = aCode(8);
    await intake.register(other, undefined, true);
    expect(await sending(aDraft({ code: other.text }))).toEqual({ kind: 'code-withdrawn' });
    expect(stored()).toEqual([]);
    expect(intake.confidences.rows.size).toBe(0);
  });

  test('belongs to the reporting year and the Monday of the moment it is sent', async () => {
    intake.setNow('2027-03-31T22:59:59.000Z');
    await sending(aDraft());
    intake.setNow('2027-03-31T23:00:00.000Z');
    await sending(aDraft());
    expect(stored().map(({ year, week }) => [year, week])).toEqual([
      [2026, '2027-03-29'],
      [2027, '2027-03-29'],
    ]);
  });

  test('keeps each thing as long as the rulebook says, and no longer than that from the Monday of its week', async () => {
    await sending(aDraft());
    const [row] = [...intake.submissions.rows.values()];
    expect(new Date((row?.expiresAt ?? 0) * 1000).toISOString()).toBe('2029-04-01T00:00:00.000Z');
    const [words] = [...intake.confidences.rows.values()];
    expect(new Date((words?.expires ?? 0) * 1000).toISOString()).toBe('2027-11-30T00:00:00.000Z');
  });
});

describe('what is stored', () => {
  test('joins nowhere: no value of words or contact stands in the submission, nor the code or the secret', async () => {
    const draft = aDraft();
    await sending(draft);
    const row = JSON.stringify(stored());
    for (const { derived, text } of intake.confidences.rows.values()) {
      expect(row).not.toContain(derived);
      expect(row).not.toContain(text);
    }
    for (const secret of [code.text, code.text.slice(5, 13), draft.secret]) expect(row).not.toContain(secret);
  });

  test('cannot be guessed at from its hash: the same answers of another sender have another', async () => {
    const { code: _, ...open } = aDraft();
    await sending(open);
    await sending({ ...open, secret: 'another' });
    expect(new Set(stored().map((each) => each.bodyHash)).size).toBe(2);
  });

  test('of an open answer is keyed by what only its sender had', async () => {
    const { code: _, ...open } = aDraft();
    await sending(open);
    await sending({ ...open, token: newer, answers: {} });
    await sending({ ...open, secret: 'another' });
    expect(stored().map((each) => each.voice.kind)).toEqual(['open', 'open']);
  });
});

describe('the page after sending', () => {
  test('a double click leads to the same reference', async () => {
    const check = await walkToCheck(intake, code);
    const both = await Promise.all([
      answerPage(intake, check, { act: 'send' }),
      answerPage(intake, check, { act: 'send' }),
    ]);
    const pages = await Promise.all(both.map((each) => get(intake, each.headers?.location ?? '')));
    const references = pages.map((page) => /twt-reference"[^>]*>([^<]+)</.exec(String(page.body))?.[1]);
    expect(references[0]).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
    expect(references[1]).toBe(references[0]);
  });

  test('a busy store keeps everything in the page, to be sent again', async () => {
    const check = await walkToCheck(intake, code);
    const { put } = intake.needs.submissions;
    const busy = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    intake.needs.submissions.put = async () => Promise.reject(busy);
    const page = await answerPage(intake, check, { act: 'send' });
    expect(page).toMatchObject({ status: 503, headers: { 'retry-after': '30' } });
    intake.needs.submissions.put = put;
    expect((await answerPage(intake, page, { act: 'send' })).status).toBe(303);
    expect(stored()).toHaveLength(1);
  });

  test('an older check page is told that a newer answer stands', async () => {
    const older = await walkToCheck(intake, code, '1');
    intake.setNow('2026-12-01T09:05:00.000Z');
    const later = await walkToCheck(intake, code, '5');
    expect((await answerPage(intake, later, { act: 'send' })).status).toBe(303);
    const page = await answerPage(intake, older, { act: 'send' });
    expect(page.status).toBe(409);
    expect(page.body).toContain('A newer answer is already stored');
  });

  test('a receipt opens in both languages and says nothing of the answers', async () => {
    const check = await walkToCheck(intake, code);
    const { headers } = await answerPage(intake, check, { act: 'send' });
    const path = headers?.location ?? '';
    const english = await get(intake, path);
    const welsh = await get(intake, path.replace('/en/', '/cy/'));
    expect(english.body).toContain('5 December 2026');
    expect(welsh.body).toContain('5 Rhagfyr 2026');
    expect(english.body).not.toContain('Mostly');
    expect(path.length).toBeLessThan(1000);
  });

  test('a receipt that does not open still helps', async () => {
    const page = await get(intake, '/en/tell/received/nonsense');
    expect(page.status).toBe(404);
    expect(page.body).toContain('nothing is lost');
  });
});

test.each([
  ['2026-12-01', '2026-12-05'],
  ['2026-12-04', '2026-12-05'],
  ['2026-12-05', '2027-01-05'],
  ['2027-01-31', '2027-02-05'],
])('what is sent on %s is published first on %s', (sent, published) => {
  expect(nextPublication(localDate.parse(sent), 5)).toBe(published);
});
