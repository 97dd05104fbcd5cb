import { beforeEach, describe, expect, test } from 'vitest';
import { shownHomeCode } from '../../../shared/domain/submission/home-code.ts';
import { unpack } from '../../../shared/domain/submission/pack.ts';
import {
  aCode,
  anIntake,
  answerPage,
  begin,
  get,
  headingOf,
  type Intake,
  levelOn,
  stateOf,
  walkToCheck,
} from '../../support/intake.ts';

const code = aCode(7);
let intake: Intake;
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
});
const on = (
  page: Awaited<ReturnType<typeof begin>>,
  fields: Record<string, string>,
  lang: 'en' | 'cy' = 'en',
) => answerPage(intake, page, fields, lang);

describe('the walk with a code', () => {
  test('is nine pages: start, danger, code, five commitments, check', async () => {
    const headings = [headingOf(await get(intake, '/en/tell'))];
    let page = await begin(intake);
    headings.push(headingOf(page));
    page = await on(page, {});
    headings.push(headingOf(page));
    page = await on(page, { code: code.text });
    for (let asked = 0; asked < 5; asked += 1) {
      headings.push(headingOf(page));
      page = await on(page, levelOn(page, '3'));
    }
    headings.push(headingOf(page));
    expect(headings).toHaveLength(9);
    expect(new Set(headings).size).toBe(9);
    expect(headings.at(-1)).toBe('Check your answers before you send them');
  });

  test('names the association once the code is proven', async () => {
    const page = await on(await on(await begin(intake), {}), { code: shownHomeCode(code).toLowerCase() });
    expect(page.body).toContain('About Alder Homes');
  });

  test('ends with one submission, whose packed answers are those that were given', async () => {
    let page = await on(await begin(intake), { 'hazard-electrics': 'yes' });
    page = await on(page, { code: code.text });
    for (const answer of ['5', '4', '1', 'does-not-apply']) page = await on(page, { answer });
    page = await on(page, { act: 'skip' });
    const sent = await on(page, { act: 'send' });
    expect(sent.status).toBe(303);
    const [row] = [...intake.submissions.rows.values()];
    expect(intake.submissions.rows.size).toBe(1);
    expect(unpack(row?.packed ?? new Uint8Array(), 5)).toMatchObject({
      answers: [5, 4, 1, 'does-not-apply', undefined],
      hazards: [2],
      voiceKind: 'home',
      mode: 'web',
    });
    expect(row?.submission).toMatchObject({ association: 'C9001', year: 2026, week: '2026-11-30' });
    const receipt = await get(intake, sent.headers?.location ?? '');
    expect(receipt.body).toMatch(/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/);
  });
});

describe('without a code', () => {
  const toAssociation = async () => on(await on(await begin(intake), {}), { act: 'no-code' });

  test('it says what that means, and finds the association by part of its name', async () => {
    const page = await toAssociation();
    expect(page.body).toContain('does not count in the score');
    const found = await on(page, { act: 'find', search: 'BROOK' });
    expect(found.body).toContain('2 associations found');
    expect(found.body).toContain('Brook &amp; Sons Housing');
    expect(found.body).not.toContain('Brookless');
    expect(found.body).not.toContain('Rehearsal');
  });

  test('Enter in the search field searches', async () => {
    expect((await on(await toAssociation(), { search: 'alder' })).body).toContain('1 association found');
  });

  test('the answer is stored as open', async () => {
    let page = await on(await toAssociation(), { search: 'alder' });
    page = await on(page, { search: 'alder', association: 'C9001' });
    for (let asked = 0; asked < 5; asked += 1) page = await on(page, levelOn(page, '2'));
    expect(page.body).toContain('Not used: kept and shown apart, not scored');
    await on(page, { act: 'send' });
    const [row] = [...intake.submissions.rows.values()];
    expect(row?.submission.voice.kind).toBe('open');
  });

  test.each([
    [{ search: '' }, 'Enter part of the name'],
    [{ search: 'x' }, 'Enter at least 2 letters'],
    [{ search: 'nobody' }, 'We found no association'],
  ])('a search for %o says what is wrong', async (fields, says) => {
    const page = await on(await toAssociation(), fields);
    expect(page.body).toContain('<title>Error: ');
    expect(String(page.body).split(says)).toHaveLength(3);
  });

  test('an association that takes no part cannot be chosen', async () => {
    const page = await on(await toAssociation(), { search: 'alder' });
    expect((await on(page, { search: 'alder', association: 'LH0391' })).status).toBe(400);
  });
});

describe('nothing that was typed is lost', () => {
  test('by an error', async () => {
    const page = await on(await on(await begin(intake), {}), { code: '7k2 <b>' });
    expect(page.status).toBe(200);
    expect(page.body).toContain('value="7k2 &lt;b&gt;"');
    expect(page.body).toContain('href="#code"');
  });

  test('by Back and forth', async () => {
    let page = await on(await on(await begin(intake), {}), { code: code.text });
    page = await on(page, { answer: '4', act: 'back' });
    expect(headingOf(page)).toBe('Enter the code from your letter');
    page = await on(page, { code: code.text });
    expect(page.body).toMatch(/value="4" checked/);
  });

  test('by a change of language, on this page and the ones before', async () => {
    let page = await on(await begin(intake), { 'hazard-electrics': 'yes' });
    page = await on(page, { code: 'half a co', act: 'language-cy' });
    expect(page.body).toContain('<html lang="cy"');
    expect(page.body).toContain('value="half a co"');
    page = await on(page, { act: 'back' }, 'cy');
    expect(page.body).toMatch(/name="hazard-electrics"[^>]*checked/);
  });
});

describe('check', () => {
  test('every "Change" leads to its page, filled in, and straight back', async () => {
    const check = await walkToCheck(intake, code);
    const acts = [...String(check.body).matchAll(/value="(change-[^"]+)"/g)].map(([, act]) => act ?? '');
    expect(acts).toHaveLength(11);
    for (const act of acts.filter((each) => each.startsWith('change-about') && each !== 'change-about-you')) {
      const page = await on(check, { act });
      expect(page.body).toMatch(/value="4" checked/);
      const back = await on(page, levelOn(page, '1'));
      expect(headingOf(back)).toBe('Check your answers before you send them');
      expect(back.body).toContain('Never');
    }
  });

  test('words and contact are added there, and shown', async () => {
    let page = await on(await walkToCheck(intake, code), { act: 'change-words' });
    page = await on(page, { words: 'The lift <b>\nis broken' });
    page = await on(page, { act: 'change-contact' });
    page = await on(page, { email: 'name@example.com', purpose: 'outcome' });
    expect(page.body).toContain('The lift &lt;b&gt;</bdi><br><bdi>is broken');
    expect(page.body).toContain('name@example.com');
    await on(page, { act: 'send' });
    expect([...intake.confidences.rows.values()].map(({ kind, text }) => [kind, text])).toEqual([
      ['words', JSON.stringify({ words: 'The lift <b>\nis broken', private: false })],
      ['contact', '{"email":"name@example.com","purpose":"outcome"}'],
    ]);
  });

  test('a skipped question is shown as not provided', async () => {
    let page = await on(await on(await begin(intake), {}), { code: code.text });
    for (let asked = 0; asked < 5; asked += 1) page = await on(page, { act: 'skip' });
    expect(String(page.body).split('Not provided').length - 1).toBe(10);
    const sent = await on(page, { act: 'send' });
    expect(sent.body).toContain('Answer at least one question');
    expect(intake.submissions.rows.size).toBe(0);
  });

  test('one who leaves "Change" for no code and comes back still has the code', async () => {
    let page = await on(await walkToCheck(intake, code), { act: 'change-code' });
    page = await on(page, { act: 'no-code' });
    page = await on(await on(page, { act: 'back' }), { act: 'back' });
    expect(headingOf(page)).toBe('Check your answers before you send them');
    expect((await on(page, { act: 'send' })).status).toBe(303);
    expect([...intake.submissions.rows.values()][0]?.submission.voice.kind).toBe('home');
  });
});

describe('what no page of ours sends', () => {
  test.each<[string, Record<string, string>]>([
    ['a field that is not of the page', { answer: '4' }],
    ['a score', { score: '100' }],
    ['an association that is not asked for', { association: 'C9002' }],
    ['a prototype', { '__proto__[x]': '1' }],
    ['another value of a box', { 'hazard-electrics': 'maybe' }],
    ['a danger that is none', { 'hazard-dragons': 'yes' }],
    ['an act of another page', { act: 'send' }],
    ['an act that is none', { act: 'delete' }],
  ])('%s is refused', async (_, fields) => {
    expect((await on(await begin(intake), fields)).status).toBe(400);
  });

  test.each(['6', '0', '5.5', '1e309', '-0', 'NaN', '[]', '{"$gt":0}', 'null', '9'.repeat(1000)])(
    'an answer of %s is refused',
    async (answer) => {
      const page = await on(await on(await begin(intake), {}), { code: code.text });
      expect((await on(page, { answer })).status).toBe(400);
    },
  );

  test('a state that was changed, or is none, begins again', async () => {
    const state = stateOf(await begin(intake));
    for (const tampered of [`${state.slice(0, -3)}AAA`, '', 'x', state.replace('.', '..')]) {
      const page = await answerPage(
        intake,
        { status: 200, body: `name="state" value="${tampered || ' '}"` },
        {},
      );
      expect(page.status).toBe(400);
      expect(page.body).toContain('This page is too old');
    }
  });

  test('a state older than a day begins again', async () => {
    const page = await begin(intake);
    intake.setNow('2026-12-02T09:00:01.000Z');
    expect((await on(page, {})).body).toContain('This page is too old');
  });
});

test('a bookmark of the form leads to the start page', async () => {
  expect(await get(intake, '/cy/tell/form')).toMatchObject({
    status: 303,
    headers: { location: '/cy/tell' },
  });
});

test.each(['/en/tell/nothing', '/en/tell/form/x', '/en/other', '/en/tell/received/a/b'])(
  'nothing is at %s',
  async (path) => {
    expect((await get(intake, path)).status).toBe(404);
  },
);
