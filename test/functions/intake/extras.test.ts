import { beforeEach, describe, expect, test } from 'vitest';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { problemCommitment } from '../../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { stratumOf } from '../../../shared/domain/scoring/strata.ts';
import { unpack } from '../../../shared/domain/submission/pack.ts';
import {
  aCode,
  anIntake,
  answerPage,
  begin,
  headingOf,
  type Intake,
  walkToCheck,
} from '../../support/intake.ts';

const code = aCode(7);
const about = problemCommitment(adoptedEdition)?.id ?? '';
const checkTitle = 'Check your answers before you send them';
let intake: Intake;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
});
const on = (page: WebResponse, fields: Record<string, string>, lang: 'en' | 'cy' = 'en') =>
  answerPage(intake, page, fields, lang);
const sentFrom = async (check: WebResponse) => {
  expect((await on(check, { act: 'send' })).status).toBe(303);
  const row = [...intake.submissions.rows.values()][0];
  if (!row) throw new Error('nothing was stored');
  return { ...row.submission, packed: unpack(row.packed, adoptedEdition.commitments.length) };
};
const rowOf = (check: WebResponse, key: string): string =>
  String(check.body)
    .split('govuk-summary-list__row')
    .find((row) => row.includes(key))
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ') ?? '';

describe('the commitment about what went wrong', () => {
  const toIt = async () => on(await walkToCheck(intake, code), { act: `change-about-${about}` });

  test('asks on one page first if something was reported, and says before that only then it counts', async () => {
    const { body } = await toIt();
    const [reported, answer] = ['name="reported"', 'name="answer"'].map((each) => String(body).indexOf(each));
    expect(reported).toBeGreaterThan(0);
    expect(answer).toBeGreaterThan(reported ?? 0);
    expect(body).toContain('We count your answer to the next question only if you say yes');
  });

  test.each([
    ['yes', '2', 2, 'You reported something'],
    ['no', '2', 'does-not-apply', 'You reported nothing'],
    ['not-sure', '2', undefined, 'You are not sure'],
  ])('after %s and a level %s counts %s', async (reported, answer, counted, says) => {
    const check = await on(await toIt(), { reported, answer });
    expect(headingOf(check)).toBe(checkTitle);
    expect(check.body).toContain(says);
    const { answers } = await sentFrom(check);
    expect(Object.entries(answers).find(([id]) => id === about)?.[1]).toBe(counted);
  });

  test('"yes" without a level, or nothing at all, is fine', async () => {
    expect(headingOf(await on(await toIt(), { reported: 'yes' }))).toBe(checkTitle);
    const check = await on(await toIt(), {});
    expect(rowOf(check, 'put things right')).toContain('Not provided');
  });

  test('a level alone would be lost, so the page asks, keeps it, and leads to the question', async () => {
    const page = await on(await toIt(), { answer: '2' });
    expect(page.body).toContain('<title>Error: ');
    expect(page.body).toContain('href="#reported"');
    expect(page.body).toMatch(/value="2" checked/);
    expect(headingOf(await on(page, { answer: '2', reported: 'yes' }))).toBe(checkTitle);
  });

  test('skipping takes both answers back', async () => {
    const check = await on(await toIt(), { act: 'skip' });
    const page = await on(check, { act: `change-about-${about}` });
    expect(page.body).not.toContain(' checked');
  });

  test.each([{ reported: 'maybe' }, { reported: 'yes', answer: '6' }, { reported: '' }])(
    'takes no %o',
    async (fields) => {
      expect((await on(await toIt(), fields)).status).toBe(400);
    },
  );

  test('other commitments know no such field', async () => {
    const page = await on(await on(await begin(intake), {}), { code: code.text });
    expect(page.body).not.toContain('name="reported"');
    expect((await on(page, { answer: '4', reported: 'yes' })).status).toBe(400);
  });
});

describe('what went wrong', () => {
  const toIt = async () => on(await walkToCheck(intake, code), { act: 'change-problem' });
  const all = { kind: 'repair', when: '1-to-3-months', 'in-time': 'no' };

  test('hangs on the check page, tells the legal times, and is stored by the ids of the rulebook', async () => {
    const page = await toIt();
    const { complaint, hazard } = currentRulebook.legalTimes;
    for (const says of [
      `within ${complaint.firstAnswerDays} working days after that`,
      `within ${hazard.emergencyHours} hours`,
      'Complaint Handling Code',
      'Awaab’s Law (SI 2025/1042)',
    ])
      expect(page.body).toContain(says);
    const check = await on(page, all);
    expect(rowOf(check, 'What went wrong')).toMatch(/A repair 1 to 3 months ago .*\? No Change/);
    const sent = await sentFrom(check);
    expect(sent.problem).toEqual({ kind: 'repair', when: '1-to-3-months', inTime: 'no' });
    expect(sent.packed.inTime).toBe('no');
  });

  test('comes back filled in, and can be taken back', async () => {
    const page = await on(await on(await toIt(), all), { act: 'change-problem' });
    expect(String(page.body).match(/ checked/g)).toHaveLength(3);
    const check = await on(page, { act: 'skip' });
    expect(rowOf(check, 'What went wrong')).toContain('Not provided');
    expect((await sentFrom(check)).problem).toBeUndefined();
  });

  test('may be told in part', async () => {
    const sent = await sentFrom(await on(await toIt(), { when: 'this-month' }));
    expect(sent.problem).toEqual({ when: 'this-month' });
    expect(sent.packed.inTime).toBeUndefined();
  });

  test('is neither asked of nor sent by a home that says it reported nothing', async () => {
    const told = await on(await toIt(), all);
    const check = await on(await on(told, { act: `change-about-${about}` }), { reported: 'no' });
    expect(check.body).not.toContain('change-problem');
    expect((await on(check, { act: 'change-problem' })).status).toBe(400);
    expect((await sentFrom(check)).problem).toBeUndefined();
  });

  test('keeps what was chosen through a change of language and through Back', async () => {
    const welsh = await on(await toIt(), { ...all, act: 'language-cy' });
    expect(welsh.body).toContain('<html lang="cy"');
    expect(String(welsh.body).match(/ checked/g)).toHaveLength(3);
    const check = await on(welsh, { ...all, act: 'back' }, 'cy');
    expect(headingOf(check)).toBe('Gwiriwch eich atebion cyn eu hanfon');
    const again = await on(check, { act: 'change-problem' }, 'cy');
    expect(String(again.body).match(/ checked/g)).toHaveLength(3);
  });

  test.each([
    { kind: 'dragons' },
    { when: 'tomorrow' },
    { 'in-time': 'maybe' },
    { kind: '' },
    { kind: '__proto__' },
  ])('takes no %o', async (fields) => {
    expect((await on(await toIt(), fields)).status).toBe(400);
  });
});

describe('about you and your home', () => {
  const toIt = async () => on(await walkToCheck(intake, code), { act: 'change-about-you' });
  const { dimensions } = currentRulebook.weighting;
  const known = { age: '65-to-74', disability: 'disabled' };

  test('says why it asks, offers "prefer not to say" with each question, and asks none of them twice', async () => {
    const { body } = await toIt();
    expect(body).toContain('used only in numbers');
    expect(body).toContain(`fewer than ${currentRulebook.publication.publicFrom} homes`);
    expect(String(body).match(/value="not-said"/g)).toHaveLength(dimensions.length);
  });

  test('leaves one number in the packed answers and nothing that can be read', async () => {
    const check = await on(await toIt(), { ...known, tenure: 'not-said' });
    expect(rowOf(check, 'About you and your home')).toMatch(/65 to 74 .*Prefer not to say .*Yes/);
    const sent = await sentFrom(check);
    expect(sent.packed.stratum).toBe(stratumOf(known, dimensions));
    expect(sent.packed.stratum).toBeGreaterThan(0);
    const { packed: _, ...readable } = sent;
    expect(JSON.stringify(readable)).not.toMatch(/65-to-74|disab/);
  });

  test('is part of what was sent: the same page with other answers is another submission', async () => {
    const check = await on(await toIt(), known);
    const sent = await sentFrom(check);
    intake.setNow('2026-12-01T09:01:00.000Z');
    const other = await on(await on(check, { act: 'change-about-you' }), { age: 'under-25' });
    expect((await sentFrom(other)).bodyHash).not.toBe(sent.bodyHash);
    expect(intake.submissions.rows.size).toBe(1);
  });

  test('skipped or left empty, says nothing', async () => {
    for (const fields of [{ act: 'skip', ...known }, {}]) {
      const check = await on(await toIt(), fields);
      expect(rowOf(check, 'About you and your home')).toContain('Not provided');
      expect((await sentFrom(check)).packed.stratum).toBe(0);
    }
  });

  test('keeps what was chosen through a change of language', async () => {
    const welsh = await on(await toIt(), { ...known, act: 'language-cy' });
    expect(String(welsh.body).match(/ checked/g)).toHaveLength(2);
  });

  test.each([{ age: '12' }, { wealth: 'rich' }, { age: '' }])('takes no %o', async (fields) => {
    expect((await on(await toIt(), fields)).status).toBe(400);
  });
});
