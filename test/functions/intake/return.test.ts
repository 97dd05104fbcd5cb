import { beforeEach, describe, expect, test } from 'vitest';
import { returnCodeFrom, shownReturnCode } from '../../../shared/domain/submission/return-code.ts';
import { localDate, startOfDay } from '../../../shared/domain/time/calendar.ts';
import { headingOf } from '../../support/intake.ts';
import { aReturner, type Returner, returnCodeOn } from '../../support/return.ts';

const ask = 'Go on with answers that you saved';
const nothing = 'We found nothing saved under this code';

let at: Returner;
beforeEach(async () => {
  at = await aReturner();
});

describe('the return code', () => {
  test('is taken in any case, with spaces and look-alikes', async () => {
    const kept = returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }));
    const typed = kept.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(headingOf(await at.back(` ${typed}\n`))).toBe(headingOf(await at.atFirst()));
  });

  test.each([
    ['', 'Enter your return code'],
    ['7K2Q-M9XR', 'The return code is too short'],
    ['7K2Q-M9XR-4TB8-WC3D-A', 'There is a slip in the return code'],
    ['7K2Q-M9XR-4TB8-WC3U-A', 'no letter U'],
  ])('"%s" is told what is wrong with it, and nobody is asked', async (typed, says) => {
    const calls: string[] = [];
    const page = await at.back(typed, { find: async () => void calls.push('find') });
    expect(page.body).toContain('<title>Error: ');
    expect(String(page.body).split(says)).toHaveLength(3);
    expect(calls).toEqual([]);
  });

  test('that is unknown, over, deleted, sent or unreadable gets the same answer by the same calls', async () => {
    const over = returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }));
    at.intake.setNow('2026-12-31T09:00:00.000Z');
    const gone = returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }));
    await at.press(await at.back(gone, {}, 'forget'), 'forget-now');
    const sent = returnCodeOn(await at.answer(await at.on('check'), { act: 'save' }));
    await at.sendFrom(await at.back(sent));
    const odd = returnCodeFrom(new Uint8Array(16).fill(3));
    await at.intake.needs.drafts.save(
      odd,
      '{"of":"an older form"}',
      startOfDay(localDate.parse('2027-02-01')),
    );
    const unknown = shownReturnCode(returnCodeFrom(new Uint8Array(16).fill(9)));
    const pages: string[] = [];
    for (const typed of [unknown, over, gone, sent, shownReturnCode(odd)])
      for (const act of ['continue', 'forget']) {
        const calls: string[] = [];
        const noted = (name: 'save' | 'find' | 'forget') => async () => void calls.push(name);
        pages.push(String((await at.back(typed, {}, act)).body).replaceAll(typed, 'CODE'));
        await at.back(typed, { save: noted('save'), find: noted('find'), forget: noted('forget') }, act);
        expect(calls).toEqual(['find']);
      }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain(nothing);
  });

  test('stands in no address and in no page but the one that was shown after saving', async () => {
    const page = await at.answer(await at.atFirst(), { act: 'save' });
    const kept = returnCodeOn(page);
    expect(String(page.body).split(kept)).toHaveLength(2);
    expect((await at.back(kept)).body).not.toContain(kept);
  });
});

describe('what was saved', () => {
  test('is deleted by its code after a question, and not before', async () => {
    const kept = returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }));
    const question = await at.back(kept, {}, 'forget');
    expect(headingOf(question)).toBe('Do you want to delete what you saved?');
    expect(at.intake.drafts.rows.size).toBe(1);
    expect(headingOf(await at.press(question, 'continue'))).toBe(headingOf(await at.atFirst()));
    const done = await at.press(question, 'forget-now');
    expect(headingOf(done)).toBe('What you saved is deleted');
    expect(at.intake.drafts.rows.size).toBe(0);
  });

  test('is deleted or gone on with from the page after saving, without typing', async () => {
    const page = await at.answer(await at.on('words'), { words: 'The stairs are dark', act: 'save' });
    for (const act of ['continue', 'back'])
      expect((await at.press(page, act)).body).toContain('The stairs are dark');
    expect((await at.press(page, 'forget-now')).status).toBe(400);
    const question = await at.press(page, 'forget');
    expect(headingOf(question)).toBe('Do you want to delete what you saved?');
  });

  test('is neither shown nor deleted by looking at the page', async () => {
    await at.answer(await at.atFirst(), { act: 'save' });
    const page = await at.get('/en/tell/return');
    expect(headingOf(page)).toBe(ask);
    expect(at.intake.drafts.rows.size).toBe(1);
  });

  test('closes after an hour on a device that others use', async () => {
    const page = await at.answer(await at.atFirst(), { act: 'save' });
    at.intake.setNow('2026-12-01T10:00:01.000Z');
    const late = await at.press(page, 'continue');
    expect([late.status, headingOf(late)]).toEqual([400, 'This page is too old']);
  });

  test('is spoken of in either language, by buttons that lose nothing', async () => {
    const page = await at.answer(await at.atFirst(), { act: 'save' });
    const welsh = await at.press(page, 'language-cy');
    expect(welsh.body).toContain('<html lang="cy"');
    expect(returnCodeOn(welsh)).toBe(returnCodeOn(page));
    const asked = await at.back('7K2Q', {}, 'language-cy');
    expect(asked.body).toContain('<html lang="cy"');
    expect(asked.body).toContain('7K2Q');
    expect(asked.body).not.toContain('<title>Error');
  });

  test('takes no field and no act that no page of ours sends', async () => {
    const page = await at.answer(await at.atFirst(), { act: 'save' });
    expect((await at.press(page, 'toString')).status).toBe(400);
    expect((await at.post({ code: '', act: 'toString' })).status).toBe(400);
    expect((await at.post({ code: '', more: 'x' })).status).toBe(400);
    expect((await at.post({ state: 'x', code: '' })).status).toBe(400);
    expect(headingOf(await at.post({ state: 'x' }))).toBe('This page is too old');
  });
});
