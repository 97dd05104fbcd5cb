import { beforeEach, describe, expect, test } from 'vitest';
import type { WebResponse } from '../../../shared/contracts/web.ts';
import { ownWords } from '../../../shared/domain/submission/own-words.ts';
import { aCode, anIntake, answerPage, headingOf, type Intake, walkToCheck } from '../../support/intake.ts';

const code = aCode(7);
const checkTitle = 'Check your answers before you send them';
const notice = 'Your words could tell somebody who you are';
const words = 'I am Sarah from flat 12, call 07700 900123.';
let intake: Intake;
let page: WebResponse;
const on = (to: WebResponse, fields: Record<string, string>, lang: 'en' | 'cy' = 'en') =>
  answerPage(intake, to, fields, lang);
beforeEach(async () => {
  intake = await anIntake();
  await intake.register(code);
  page = await on(await walkToCheck(intake, code), { act: 'change-words' });
});
const kept = async (check: WebResponse) => {
  expect(headingOf(check)).toBe(checkTitle);
  expect((await on(check, { act: 'send' })).status).toBe(303);
  const row = [...intake.confidences.rows.values()].find((each) => each.kind === 'words');
  return row && ownWords.parse(JSON.parse(row.text));
};

describe('own words', () => {
  test('in which nothing was found are kept at once, and are not private', async () => {
    expect(await kept(await on(page, { words: 'The lift is broken.' }))).toEqual({
      words: 'The lift is broken.',
      private: false,
    });
  });

  test('that could identify somebody come back with a list of what was found, which is no error', async () => {
    const again = await on(page, { words });
    expect(again.body).toContain(notice);
    expect(again.body).not.toContain('<title>Error');
    for (const found of ['I am Sarah', 'flat 12', '07700 900123'])
      expect(again.body).toContain(`<li>${found}</li>`);
    expect(again.body).toContain('We cannot find everything');
    expect(again.body).toMatch(/role="alert"[^>]* tabindex="-1" autofocus/);
    expect(again.body).toContain(`>${words}</textarea>`);
    expect(intake.confidences.rows.size).toBe(0);
  });

  test('are kept as they are at once when that is chosen', async () => {
    expect(await kept(await on(await on(page, { words }), { words, act: 'keep' }))).toEqual({
      words,
      private: false,
    });
  });

  test('are kept private when that is chosen, and the check page says so', async () => {
    const check = await on(await on(page, { words }), { words, act: 'private' });
    expect(check.body).toContain('Private: only two named people see these words');
    expect(await kept(check)).toEqual({ words, private: true });
  });

  test('are not asked about twice: "Continue" with the same words goes on', async () => {
    expect(await kept(await on(await on(page, { words }), { words }))).toMatchObject({ words });
  });

  test('that were changed are looked at again, and only what is new stops them', async () => {
    const again = await on(page, { words });
    expect(headingOf(await on(again, { words: 'From flat 12.' }))).toBe(checkTitle);
    const other = await on(again, { words: 'My name is Sarah, from flat 12.' });
    expect(other.body).toContain('<li>My name is Sarah</li>');
    expect(headingOf(await on(other, { words: 'My name is Sarah.' }))).toBe(checkTitle);
  });

  test('stay private when they are changed, until that is taken back or they are removed', async () => {
    let check = await on(await on(page, { words }), { words, act: 'private' });
    let back = await on(check, { act: 'change-words' });
    expect(back.body).toContain('Your words are private');
    check = await on(back, { words: 'The lift is broken.' });
    expect(check.body).toContain('Private: only two');
    back = await on(check, { act: 'change-words' });
    expect((await on(back, { words: 'The lift is broken.', act: 'keep' })).body).not.toContain(
      'Private: only two',
    );
    expect((await on(back, { act: 'skip' })).body).not.toContain('Private: only two');
  });

  test('in another language come back with the notice in it, and with what was typed', async () => {
    const welsh = await on(await on(page, { words }), { words: `${words} x`, act: 'language-cy' });
    expect(welsh.body).toContain('Gallai eich geiriau ddweud wrth rywun pwy ydych chi');
    expect(welsh.body).toContain(`>${words} x</textarea>`);
  });

  test('may name the landlord', async () => {
    expect(await kept(await on(page, { words: 'I rang Alder Homes twice.' }))).toBeDefined();
  });

  test('that are too long are an error, and no notice stands beside it', async () => {
    const long = await on(page, { words: `${words}${'x'.repeat(2000)}`, act: 'keep' });
    expect(long.body).toContain('<title>Error: ');
    expect(long.body).not.toContain(notice);
  });

  test('are chosen about on their own page only', async () => {
    const check = await on(page, { words: '' });
    expect((await on(check, { act: 'private' })).status).toBe(400);
    expect((await on(check, { act: 'keep' })).status).toBe(400);
  });
});
