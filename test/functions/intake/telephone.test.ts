import { describe, expect, test } from 'vitest';
import { parseReceiptCode } from '../../../shared/domain/submission/receipt-code.ts';
import type { Submissions } from '../../../shared/ports/submissions.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { spelledOut } from '../../../shared/wording/spelling.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { aHelpersDesk, everyLevel, homeCode } from '../../support/assisted.ts';
import { anIntake, headingOf } from '../../support/intake.ts';
import { aTracker } from '../../support/track.ts';

const { call } = wordingOf(assistWording, 'en');
const { problems, ended } = wordingOf(formWording, 'en');
const told = { 'hazard-none': 'yes', code: homeCode.text, ...everyLevel('4') };

/** The receipt code that is read out, group by group. */
const codeOn = (body: unknown): string =>
  [...String(body).matchAll(/<th scope="row"[^>]*>([^<]+)</g)].map(([, group]) => group).join('-');

const atReadBack = async (fields: Record<string, string> = told) => {
  const desk = await aHelpersDesk();
  const ada = desk.helper();
  const page = await ada.say(await ada.phone(), { ...fields, act: 'continue' });
  return { desk, ada, page };
};

describe('answering for a caller', () => {
  test('says first who asks and whom to phone in danger, then every question', async () => {
    const { body } = await (await aHelpersDesk()).helper().phone();
    const page = String(body);
    expect(page.indexOf('put the phone down')).toBeGreaterThan(0);
    expect(page.indexOf('tel:999')).toBeGreaterThan(page.indexOf('put the phone down'));
    expect(page.indexOf('I do not work for your landlord')).toBeLessThan(page.indexOf('id="question-1"'));
    expect(page).toContain(call.keepHint(15));
  });

  test('reads everything back before anything is stored, and stores it by telephone when it is sent', async () => {
    const { desk, ada, page } = await atReadBack();
    expect(headingOf(page)).toBe(call.readBack.title);
    expect(desk.rows()).toEqual([]);
    const { body } = await ada.say(page, { act: 'send' });
    expect(desk.rows()).toMatchObject([
      { association: 'C9001', mode: 'telephone', voice: { kind: 'home' }, hazards: [] },
    ]);
    expect(Object.values(desk.rows()[0]?.answers ?? {})).toEqual([4, 4, 4, 4, 4]);
    expect(parseReceiptCode(codeOn(body))).toMatchObject({ code: { association: 'C9001' } });
  });

  test('the receipt code that is read out is the one that the tenant needs', async () => {
    const { desk, ada, page } = await atReadBack();
    const receipt = codeOn((await ada.say(page, { act: 'send' })).body);
    const tracker = await aTracker();
    const needs = { ...tracker.intake.needs, submissions: desk.submissions, codes: desk.codes };
    const held = await tracker.track({ receipt, home: homeCode.text, act: 'continue' }, needs);
    expect(headingOf(held)).toBe('We have your answers');
  });

  test('the receipt has no address: nothing leads back to it', async () => {
    const { ada, page } = await atReadBack();
    const sent = await ada.say(page, { act: 'send' });
    expect([sent.status, sent.headers]).toEqual([200, undefined]);
    expect(String(sent.body)).not.toContain('/received/');
    expect(String(sent.body)).not.toContain('name="state"');
  });

  test('a code is spelled by the words of the telephone', () => {
    expect(spelledOut('2M4X')).toBe('2, Mike, 4, X-ray');
    expect([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(spelledOut).filter((word) => word.length < 4)).toEqual([]);
  });

  test('the answer of a later call takes the place of the first: one home, one voice', async () => {
    const { desk, ada, page } = await atReadBack();
    await ada.say(page, { act: 'send' });
    desk.setNow('2026-12-02T09:00:00.000Z');
    const bob = desk.helper('bob');
    const again = await bob.say(await bob.phone(), { ...told, ...everyLevel('1'), act: 'continue' });
    await bob.say(again, { act: 'send' });
    expect(desk.rows().map(({ answers }) => Object.values(answers)[0])).toEqual([1]);
  });

  test('sent twice, it is one answer and the same receipt', async () => {
    const { desk, ada, page } = await atReadBack();
    const first = codeOn((await ada.say(page, { act: 'send' })).body);
    expect(codeOn((await ada.say(page, { act: 'send' })).body)).toBe(first);
    expect(desk.rows()).toHaveLength(1);
  });

  test('who the helper is stands in the audit alone, and nothing of the answer stands beside it', async () => {
    const { desk, ada, page } = await atReadBack({ ...told, words: 'The quince tree leans.' });
    await ada.say(page, { act: 'send' });
    expect(desk.audited).toEqual([['telephone answer sent', { helper: 'ada' }]]);
    const stored = JSON.stringify([desk.rows(), [...desk.confidences.rows.values()]]);
    expect(stored).toContain('quince');
    expect(stored).not.toContain('ada"');
  });
});

describe('what a helper types for a caller', () => {
  test('stays when it is kept, when the language changes, and when something is changed after reading back', async () => {
    const { ada, page } = await atReadBack({ ...told, words: 'The quince tree leans.' });
    const blank = await ada.phone();
    const kept = await ada.say(blank, { ...told, words: 'The quince tree leans.', act: 'keep' });
    const welsh = await ada.say(kept, { ...told, words: 'The quince tree leans.', act: 'language-cy' });
    const changing = await ada.say(page, { act: 'back' });
    for (const { body } of [kept, welsh, changing]) {
      expect(String(body)).toContain('The quince tree leans.');
      expect(String(body)).toContain(`value="${homeCode.text}"`);
      expect(String(body).match(/ checked/g)).toHaveLength(7);
    }
    expect(String(welsh.body)).toContain('<html lang="cy"');
  });

  test('is refused field by field with words that help, and all of it stays', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const typed = { code: '7K2', email: 'someone at', 'hazard-none': 'yes', 'hazard-electrics': 'yes' };
    const { body } = await ada.say(await ada.phone(), { ...typed, words: 'quince', act: 'continue' });
    for (const says of ['none-and-danger', 'code-too-short', 'email-wrong', 'purpose-empty'] as const)
      expect(String(body)).toContain(problems[says]);
    expect(String(body)).toContain('value="someone at"');
    expect(String(body)).toContain('>quince</textarea>');
    expect(desk.rows()).toEqual([]);
  });

  test('without a code finds the landlord by part of its name, and offers all that fit', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const open = { ...everyLevel('3'), search: 'o' };
    const short = await ada.say(await ada.phone(), { ...open, act: 'continue' });
    expect(String(short.body)).toContain(problems['search-short']);
    const many = await ada.say(short, { ...open, search: 'brook', act: 'continue' });
    expect(String(many.body)).toContain('Brook &amp; Sons Housing (C9002)');
    const chosen = { ...open, search: 'brook', association: 'C9002', act: 'continue' };
    const check = await ada.say(many, chosen);
    await ada.say(check, { act: 'send' });
    expect(desk.rows()).toMatchObject([{ association: 'C9002', mode: 'telephone', voice: { kind: 'open' } }]);
    const direct = await ada.say(await ada.phone(), { ...open, search: 'c9001', act: 'continue' });
    expect(String(direct.body)).toContain('Alder Homes');
  });

  test('that could identify the caller is shown at reading back, unless it is private', async () => {
    const words = 'Mr Khan in flat 12 fell. Call 07700 900123.';
    const { page } = await atReadBack({ ...told, words });
    expect(String(page.body)).toContain(call.readBack.found);
    expect(String(page.body)).toContain('<li><bdi>07700 900123</bdi></li>');
    const hidden = await atReadBack({ ...told, words, private: 'yes' });
    expect(String(hidden.page.body)).not.toContain(call.readBack.found);
  });

  test('that says nothing is not sent, and an answer that was taken back is none', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const empty = Object.fromEntries(Object.keys(everyLevel('')).map((name) => [name, '']));
    const { body } = await ada.say(await ada.phone(), { ...empty, code: homeCode.text, act: 'continue' });
    expect(String(body)).toContain(problems.nothing);
  });

  test('wrong codes count as wrong tries of that home, as on the tenant’s own page', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const other = (await anIntake()).needs.voices;
    const needs = { voices: { ...other, proofOf: async () => 'x'.repeat(43) } };
    const wrong = desk.helper('ada', 'en', needs);
    let page = await ada.phone();
    for (let tries = 0; tries < 10; tries += 1) page = await wrong.say(page, { ...told, act: 'continue' });
    const right = await ada.say(page, { ...told, act: 'continue' });
    expect(String(right.body)).toContain(problems['code-refused'].slice(0, 30));
  });
});

describe('a page of the telephone', () => {
  test('that is too old, not ours or of another purpose is refused with the way back', async () => {
    const { desk, ada, page } = await atReadBack();
    const paper = await ada.paper({ act: 'second', reference: '' });
    expect(paper.status).toBe(200);
    for (const state of ['x', ''])
      expect(headingOf(await ada.phone({ state, act: 'send' }))).toBe('This page is too old');
    desk.setNow('2026-12-01T10:00:01.000Z');
    expect(headingOf(await ada.say(page, { act: 'send' }))).toBe('This page is too old');
    expect(desk.rows()).toEqual([]);
  });

  test('with a field, an act or a value of nobody’s page is refused', async () => {
    const { ada, page } = await atReadBack();
    const form = await ada.phone();
    const { status } = await ada.say(form, { ...told, act: 'send' });
    const all = [
      await ada.say(form, { ...told, mode: 'web', act: 'continue' }),
      await ada.say(form, { ...told, mode: 'web', act: 'keep' }),
      await ada.say(form, { ...told, kind: 'dragons', act: 'continue' }),
      await ada.say(page, { act: 'send', code: homeCode.text }),
    ];
    expect([status, ...all.map((each) => each.status)]).toEqual([400, 400, 400, 400, 400]);
  });

  test('Enter on the page that reads back sends nothing', async () => {
    const { desk, ada, page } = await atReadBack();
    expect(headingOf(await ada.say(page, { act: 'continue' }))).toBe(call.readBack.title);
    expect(desk.rows()).toEqual([]);
  });

  test('keeps everything when the store is busy, and says when the home has told newer things', async () => {
    const { desk, page } = await atReadBack();
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const submissions: Pick<Submissions, 'get' | 'put'> = {
      ...desk.submissions,
      put: () => Promise.reject(throttled),
    };
    const busy = await desk.helper('ada', 'en', { submissions }).say(page, { act: 'send' });
    expect([busy.status, headingOf(busy)]).toEqual([503, call.readBack.title]);
    const newer = { ...desk.submissions, put: async () => 'superseded' as const };
    const late = await desk.helper('ada', 'en', { submissions: newer }).say(busy, { act: 'send' });
    expect([late.status, headingOf(late)]).toEqual([409, ended.superseded.title]);
  });
});
