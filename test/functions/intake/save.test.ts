import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Draft, draft as drafts } from '../../../functions/intake/draft.ts';
import { save } from '../../../functions/intake/save.ts';
import { openDraft } from '../../../functions/intake/show.ts';
import { begin, headingOf, stateOf, walkToCheck } from '../../support/intake.ts';
import { aReturner, type Returner, returnCodeOn } from '../../support/return.ts';
import { code } from '../../support/track.ts';

const ask = 'Go on with answers that you saved';
const nothing = 'We found nothing saved under this code';
const saved = 'Your answers are saved';

let at: Returner;
beforeEach(async () => {
  at = await aReturner();
});

describe('a form that is saved', () => {
  test('shows a code, until which day it works, who could read it, and that nothing is sent', async () => {
    const page = await at.answer(await at.atFirst(), { act: 'save' });
    expect(headingOf(page)).toBe(saved);
    expect(returnCodeOn(page)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]$/);
    for (const said of ['29 December 2026', 'can read your answers', 'They are not sent yet', 'any phone'])
      expect(page.body).toContain(said);
    expect(page.body).toContain('>tell.example.org/en/tell/return<');
    expect(page.headers?.['cache-control']).toBeUndefined();
  });

  test('goes on where it was left, with what was typed and not yet continued', async () => {
    const page = await at.answer(await at.atFirst(), { answer: '2', act: 'save' });
    const back = await at.back(returnCodeOn(page));
    expect(headingOf(back)).toBe(headingOf(await at.atFirst()));
    expect(back.body).toMatch(/value="2"[^>]* checked/);
  });

  test.each(['code', 'association', 'words', 'contact', 'about-you', 'problem', 'check'])(
    'comes back to the page "%s"',
    async (name) => {
      const left = await at.on(name);
      const back = await at.back(returnCodeOn(await at.answer(left, { act: 'save' })));
      expect(headingOf(back)).toBe(headingOf(left));
      expect((await at.draftOf(back)).page).toBe(name);
    },
  );

  test('cannot be saved on the page about danger, where it begins', async () => {
    const danger = await begin(at.intake);
    expect(danger.body).not.toContain('value="save"');
    expect((await at.answer(danger, { act: 'save' })).status).toBe(400);
    expect(at.intake.drafts.rows.size).toBe(0);
  });

  test('has the same code and one row however often it is saved, and another form another', async () => {
    const first = await at.atFirst();
    const one = returnCodeOn(await at.answer(first, { answer: '2', act: 'save' }));
    const later = await at.answer(await at.back(one), { answer: '3' });
    expect(returnCodeOn(await at.answer(later, { act: 'save' }))).toBe(one);
    expect(at.intake.drafts.rows.size).toBe(1);
    expect(returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }))).not.toBe(one);
    expect(at.intake.drafts.rows.size).toBe(2);
  });

  test('stores nothing among answers, words or contacts', async () => {
    await at.answer(await at.on('words'), { words: 'The stairs are dark', act: 'save' });
    expect(at.intake.submissions.rows.size).toBe(0);
    expect(at.intake.confidences.rows.size).toBe(0);
  });

  test('is sent after coming back, newer than what was sent meanwhile, and then is gone', async () => {
    const check = await at.on('check');
    const kept = returnCodeOn(await at.answer(check, { act: 'save' }));
    at.intake.setNow('2026-12-03T09:00:00.000Z');
    await at.sendFrom(await walkToCheck(at.intake, code, '1'));
    at.intake.setNow('2026-12-04T09:00:00.000Z');
    await at.sendFrom(await at.back(kept));
    expect(at.levels()).toEqual([4]);
    expect((await at.back(kept)).body).toContain(nothing);
    expect(at.intake.drafts.rows.size).toBe(0);
  });

  test('is gone as well when it is sent from a page that knows nothing of the saving', async () => {
    const first = await at.atFirst();
    const kept = returnCodeOn(await at.answer(first, { act: 'save' }));
    await at.sendFrom(await at.toCheck(first));
    expect((await at.back(kept)).body).toContain(nothing);
  });

  test('is gone when what was sent is withdrawn', async () => {
    const receipt = await at.sent();
    const changing = await at.act(await at.look(receipt), 'change');
    const kept = returnCodeOn(await at.answer(changing, { act: 'save' }));
    await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    expect((await at.back(kept)).body).toContain(nothing);
  });

  test('is kept to the end of its last day in England, and opens no longer, deleted or not', async () => {
    const kept = returnCodeOn(await at.answer(await at.atFirst(), { act: 'save' }));
    at.intake.setNow('2026-12-29T23:59:59.000Z');
    expect(headingOf(await at.back(kept))).not.toBe(ask);
    at.intake.setNow('2026-12-30T00:00:00.000Z');
    expect((await at.back(kept)).body).toContain(nothing);
    expect(at.intake.drafts.rows.size).toBe(1);
  });

  test('that changes what was sent is kept no longer than the reporting year', async () => {
    at.intake.setNow('2027-03-20T09:00:00.000Z');
    const changing = await at.act(await at.look(await at.sent()), 'change');
    const page = await at.answer(changing, { act: 'save' });
    expect(page.body).toContain('31 March 2027');
    at.intake.setNow('2027-03-31T23:00:00.000Z');
    expect((await at.back(returnCodeOn(page))).body).toContain(nothing);
  });

  test('while the store is busy keeps what was typed, to be saved again or gone on with', async () => {
    const busy = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const words = await at.on('words');
    const page = await at.answer(
      words,
      { words: 'The stairs are dark', act: 'save' },
      {
        save: async () => Promise.reject(busy),
      },
    );
    expect(page.status).toBe(503);
    expect(headingOf(page)).toBe('Sorry, we could not save just now');
    expect((await at.answer(page, { act: 'resume' })).body).toContain('The stairs are dark');
    const kept = returnCodeOn(await at.answer(page, { act: 'save-again' }));
    expect((await at.back(kept)).body).toContain('The stairs are dark');
  });

  test('holds whatever a form can hold, byte for byte', async () => {
    const begun = await at.draftOf(await at.on('check'));
    const any = fc.string({ unit: 'binary', maxLength: 200 }).map((each) => each.toWellFormed());
    const more = fc.record({
      words: any,
      searched: any,
      warnedOf: fc.array(any, { maxLength: 3 }),
      aboutYou: fc.dictionary(
        any.filter((each) => each !== '__proto__'),
        any,
        { maxKeys: 3 },
      ),
      contact: fc.record({ email: any, purpose: fc.constant('more' as const) }),
      changing: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(more, async (parts) => {
        const { token: _, ...left }: Draft = { ...begun, ...parts, page: 'words' };
        const page = await save(at.intake.needs, 'en', left, { name: 'words' });
        const back = await openDraft(at.intake.needs, stateOf(await at.back(returnCodeOn(page))));
        expect(drafts.parse(back)).toEqual(drafts.parse(left));
      }),
      { numRuns: 50, seed: 20261202 },
    );
  });
});
