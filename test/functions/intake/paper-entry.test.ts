import { describe, expect, test } from 'vitest';
import { routes, tellLanguages } from '../../../shared/contracts/routes.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { entryWording } from '../../../shared/wording/entry.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { aHelpersDesk, aSheet, everyLevel, homeCode, sheetCode } from '../../support/assisted.ts';
import { headingOf } from '../../support/intake.ts';

const words = wordingOf(entryWording, 'en');

const entered = async (fields = aSheet()) => {
  const desk = await aHelpersDesk();
  const [ada, bob] = [desk.helper('ada'), desk.helper('bob')];
  const reference = await ada.enter(fields);
  return { desk, ada, bob, reference };
};

describe('a sheet', () => {
  test('typed the same by two helpers is one answer by paper, and its first entry is gone', async () => {
    const { desk, bob, reference } = await entered();
    expect([desk.rows(), desk.texts()]).toEqual([[], []]);
    const sent = await bob.type(await bob.again(reference), { ...aSheet(), act: 'continue' });
    expect(headingOf(sent)).toBe(words.sent.title);
    expect(String(sent.body)).toContain(words.sent.agreed(12, 12));
    expect(desk.rows()).toMatchObject([{ association: 'C9001', mode: 'paper', voice: { kind: 'home' } }]);
    expect(desk.texts()).toHaveLength(2);
    expect([...desk.entries.rows]).toEqual([]);
    expect(String((await bob.again(reference)).body)).toContain(words.problems['reference-not-found']);
  });

  test('is typed again only by another helper', async () => {
    const { desk, ada, reference } = await entered();
    const refusal = await ada.again(reference);
    expect(String(refusal.body)).toContain(words.problems['reference-same-helper']);
    expect(String(refusal.body)).not.toContain('name="state"');
    expect(desk.rows()).toEqual([]);
  });

  test('a page that was shown to one helper is not taken from another', async () => {
    const { desk, ada, bob, reference } = await entered();
    const page = await bob.again(reference);
    const stolen = await ada.type(page, { ...aSheet(), act: 'continue' });
    expect([stolen.status, headingOf(stolen)]).toEqual([400, 'This page is too old']);
    expect(desk.rows()).toEqual([]);
  });

  test('of a code that we never printed is refused with words that help, and so is a slip', async () => {
    const ada = (await aHelpersDesk()).helper();
    const says = async (sheet: string) => String((await ada.paper({ act: 'first', sheet })).body);
    // As long as a true one, with its own check symbol right.
    expect(await says('2019-en-0000')).toMatch(/never printed a form|There is a slip/);
    expect(await says(sheetCode().replace('2019', '2018'))).toContain(words.problems['sheet-slip']);
    expect(await says('')).toContain(words.problems['sheet-empty']);
    expect(await says('2019-en-1CWS'.replace('1CWS', '1CWT'))).toContain(words.problems['sheet-slip']);
  });

  test.each(tellLanguages)(
    'in %s opens in its own language and is sent under its own editions',
    async (lang) => {
      const desk = await aHelpersDesk();
      const [ada, bob] = [desk.helper('ada', lang), desk.helper('bob', 'en')];
      const opened = await desk.helper('ada', 'en').paper({ act: 'first', sheet: sheetCode(lang) });
      const { typing } = wordingOf(entryWording, lang);
      expect(headingOf(opened)).toBe(typing.first);
      const reference = await ada.enter(aSheet());
      const second = await bob.again(reference);
      expect(headingOf(second)).toBe(typing.second);
      await bob.type(second, { ...aSheet(), act: 'continue' });
      expect(desk.rows()).toMatchObject([{ mode: 'paper', charter: '2019', rulebook: '2026-11' }]);
    },
  );

  test('entered twice from the start finds itself where there is a code', async () => {
    const { desk, ada, bob, reference } = await entered();
    const twice = await desk.helper('cyd').enter(aSheet());
    await bob.type(await bob.again(reference), { ...aSheet(), act: 'continue' });
    const again = await bob.type(await bob.again(twice), { ...aSheet(), act: 'continue' });
    expect(headingOf(again)).toBe(words.already.title);
    expect([...desk.entries.rows]).toEqual([]);
    const third = await ada.type(await ada.paper({ act: 'first', sheet: sheetCode() }), {
      ...aSheet(),
      act: 'continue',
    });
    expect(headingOf(third)).toBe(words.already.title);
    expect(desk.rows()).toHaveLength(1);
    expect(desk.audited.filter(([what]) => what === 'sheet sent')).toHaveLength(1);
  });

  test('with other answers of the same home takes the place of the older one', async () => {
    const { desk, bob, reference } = await entered();
    await bob.type(await bob.again(reference), { ...aSheet(), act: 'continue' });
    desk.setNow('2027-01-12T09:00:00.000Z');
    const newer = { ...aSheet(), ...everyLevel('5') };
    const second = await desk.helper('ada').enter(newer);
    await bob.type(await bob.again(second), { ...newer, act: 'continue' });
    expect(desk.rows().map(({ answers }) => Object.values(answers)[0])).toEqual([5]);
  });

  test('without a code counts once, however often its last page is sent', async () => {
    const { code: _, ...rest } = aSheet();
    const open = { ...rest, search: 'alder' };
    const { desk, bob, reference } = await entered(open);
    const page = await bob.again(reference);
    const typed = { ...rest, search: 'Alder Homes', act: 'continue' };
    const [first, second] = [await bob.type(page, typed), await bob.type(page, typed)];
    expect(headingOf(first)).toBe(words.sent.title);
    expect(String(second.body)).toContain(words.problems['reference-not-found']);
    expect(desk.rows()).toMatchObject([{ mode: 'paper', voice: { kind: 'open' } }]);
  });
});

describe('the second entry', () => {
  test('is blind: its page holds nothing that the first helper typed', async () => {
    const { bob, reference } = await entered();
    const page = String((await bob.again(reference)).body);
    for (const canary of ['quince', 'someone@', homeCode.text, homeCode.text.slice(0, 5), ' checked', 'ada'])
      expect(page).not.toContain(canary);
    expect(page).not.toMatch(/<input[^>]* type="(text|email)"[^>]* value="[^"]/);
  });

  test('that differs shows both typings of those places alone, and sends when each is decided', async () => {
    const { desk, bob, reference } = await entered();
    const mine = { ...aSheet(), words: 'The quince tree leans in the hall.', age: '65-to-74' };
    const differ = await bob.type(await bob.again(reference), { ...mine, act: 'continue' });
    expect(headingOf(differ)).toBe(words.differ.title);
    const page = String(differ.body);
    expect(page.match(/type="radio"/g)).toHaveLength(4);
    for (const shown of ['leans on the wall', 'leans in the hall', '50 to 64', '65 to 74'])
      expect(page).toContain(shown);
    expect(page).not.toContain('someone@example.com');
    const half = await bob.type(differ, { act: 'send', 'right-words': 'first' });
    expect(String(half.body)).toContain(`${words.problems.undecided}: How old are you?`);
    expect(desk.rows()).toEqual([]);
    const sent = await bob.type(half, { act: 'send', 'right-words': 'first', 'right-age': 'second' });
    expect(headingOf(sent)).toBe(words.sent.title);
    expect(String(sent.body)).toContain(words.sent.agreed(10, 12));
    expect(desk.texts().join()).toContain('leans on the wall');
    expect(desk.rows()).toMatchObject([{ mode: 'paper' }]);
  });

  test('can be typed again where both are wrong, and keeps what was typed', async () => {
    const { bob, reference } = await entered();
    const mine = { ...aSheet(), words: 'The quince tree leans in the hall.' };
    const differ = await bob.type(await bob.again(reference), { ...mine, act: 'continue' });
    const back = await bob.type(differ, { act: 'back' });
    expect(String(back.body)).toContain('leans in the hall');
    expect(String(back.body)).not.toContain('leans on the wall');
  });

  test('with a decision about no difference, or one of nobody, is refused', async () => {
    const { desk, bob, reference } = await entered();
    const differ = await bob.type(await bob.again(reference), { ...aSheet(), age: '', act: 'continue' });
    for (const fields of [{ 'right-age': 'third' }, { 'right-words': 'first', 'right-age': 'first' }])
      expect((await bob.type(differ, { act: 'send', ...fields })).status).toBe(400);
    expect(desk.rows()).toEqual([]);
  });
});

describe('what is kept of a first entry', () => {
  test('is over after 28 days, at the end of a day', async () => {
    const { desk, bob, reference } = await entered();
    expect([...desk.entries.rows.values()].map(({ since, until }) => [since, until])).toEqual([
      ['2026-12-01', '2026-12-30T00:00:00.000Z'],
    ]);
    desk.setNow('2026-12-30T00:00:00.000Z');
    expect(String((await bob.again(reference)).body)).toContain(words.problems['reference-not-found']);
  });

  test('does not name the helper, and the audit has ids alone', async () => {
    const { desk, bob, reference } = await entered();
    expect(JSON.stringify([...desk.entries.rows])).not.toContain('ada');
    await bob.type(await bob.again(reference), { ...aSheet(), act: 'continue' });
    const entry = reference.replaceAll('-', '');
    expect(desk.audited).toEqual([
      ['sheet entered', { helper: 'ada', entry }],
      ['sheet sent', { helper: 'bob', entry }],
    ]);
    expect(JSON.stringify([desk.rows(), desk.texts()])).not.toMatch(/ada|bob/);
  });

  test('is listed on the first page by reference and age, and by nothing else', async () => {
    const { desk, reference } = await entered();
    desk.setNow('2026-12-04T09:00:00.000Z');
    const start = String((await desk.helper('bob').start()).body);
    const { start: says } = wordingOf(assistWording, 'en');
    expect(start).toContain(says.waiting.count(1));
    expect(start).toContain(`${reference}</bdi></td><td class="govuk-table__cell">3 days</td>`);
    for (const canary of ['quince', 'someone@', homeCode.text, 'ada', 'C9001', 'Alder'])
      expect(start).not.toContain(canary);
  });

  test('is nothing of a field that no sheet has', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const page = await ada.paper({ act: 'first', sheet: sheetCode() });
    for (const act of ['keep', 'continue', 'send'])
      expect((await ada.type(page, { ...aSheet(), mode: 'web', act })).status).toBe(400);
    expect([...desk.entries.rows]).toEqual([]);
  });

  test('kept again from the same page is one entry', async () => {
    const desk = await aHelpersDesk();
    const ada = desk.helper();
    const page = await ada.paper({ act: 'first', sheet: sheetCode() });
    await ada.type(page, { ...aSheet(), act: 'continue' });
    await ada.type(page, { ...aSheet(), age: '65-to-74', act: 'continue' });
    expect([...desk.entries.rows.values()].map(({ text }) => JSON.parse(text).entry.age)).toEqual([
      '65-to-74',
    ]);
  });
});

describe('the helper’s first page', () => {
  test.each(tellLanguages)(
    'in %s says who may be one, and leads to each sheet in each language and size',
    async (lang) => {
      const page = String((await (await aHelpersDesk()).helper('ada', lang).start()).body);
      const { start } = wordingOf(assistWording, lang);
      expect(page).toContain(start.whoItems[1]?.replaceAll("'", '&#39;'));
      for (const to of tellLanguages)
        for (const size of ['normal', 'large'] as const)
          expect(page).toContain(`href="${routes.paper(to, size)}"`);
    },
  );

  test('has no other pages, and is not posted to', async () => {
    const ada = (await aHelpersDesk()).helper();
    const answers = [await ada.at('/en/desk/helper/else'), await ada.at('/en/desk/helper', { act: 'first' })];
    expect(answers.map(({ status }) => status)).toEqual([404, 405]);
    for (const fields of [
      {},
      { act: 'first' },
      { act: 'first', sheet: 'x', other: 'y' },
      { act: 'third', sheet: 'x' },
    ])
      expect((await ada.paper(fields)).status).toBe(400);
  });
});
