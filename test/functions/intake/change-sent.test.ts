import { beforeEach, describe, expect, test } from 'vitest';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { unpack } from '../../../shared/domain/submission/pack.ts';
import { headingOf, walkToCheck } from '../../support/intake.ts';
import { aTracker, code, firstOn, type Tracker } from '../../support/track.ts';

let at: Tracker;
beforeEach(async () => {
  at = await aTracker();
});

describe('changing', () => {
  test('opens the check page with what was sent, and keeps the receipt code', async () => {
    const receipt = await at.sent('2');
    at.intake.setNow('2026-12-02T09:00:00.000Z');
    let check = await at.act(await at.look(receipt), 'change');
    expect(headingOf(check)).toBe('Check your answers before you send them');
    check = await at.answer(check, { act: `change-${firstOn(check)}` });
    expect(check.body).toMatch(/value="2" checked/);
    check = await at.answer(check, { answer: '5' });
    expect(await at.sendFrom(check)).toBe(receipt);
    expect(at.levels()).toEqual([5]);
    expect((await at.look(receipt)).body).toContain(at.rows()[0]?.submission.bodyHash);
  });

  test('keeps what was said of the home, which the weights need', async () => {
    const dimension = currentRulebook.weighting.dimensions.find(({ levels }) => levels.length > 1);
    if (!dimension) throw new Error('the rulebook weights by nothing');
    let check = await walkToCheck(at.intake, code);
    check = await at.answer(check, { act: 'change-about-you' });
    check = await at.answer(check, { [dimension.id]: dimension.levels.at(1) ?? '' });
    const receipt = await at.sendFrom(check);
    const strata = () => at.rows().map(({ packed }) => unpack(packed, 5).stratum);
    const before = strata();
    expect(before).not.toEqual([0]);
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    check = await at.act(await at.look(receipt), 'change');
    check = await at.answer(check, { act: `change-${firstOn(check)}` });
    await at.sendFrom(await at.answer(check, { answer: '1' }));
    expect(at.levels()).toEqual([1]);
    expect(strata()).toEqual(before);
  });

  test('of an answer without a code replaces it', async () => {
    const receipt = await at.sentOpen();
    let check = await at.act(await at.look(receipt, ''), 'change');
    check = await at.answer(check, { act: `change-${firstOn(check)}` });
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    check = await at.answer(check, { answer: '5' });
    expect(await at.sendFrom(check)).toBe(receipt);
    expect(at.levels()).toEqual([5]);
  });

  test('can change neither home nor association', async () => {
    const check = await at.act(await at.look(await at.sent()), 'change');
    expect(check.body).not.toContain('change-code');
    expect((await at.answer(check, { act: 'change-code' })).status).toBe(400);
    expect((await at.answer(check, { act: 'change-association' })).status).toBe(400);
    let page = check;
    for (let back = 0; back < 6; back += 1) page = await at.answer(page, { act: 'back' });
    expect(headingOf(page)).toBe('Is anything in your home dangerous now?');
    expect(await at.answer(page, { act: 'back' })).toMatchObject({ status: 303 });
  });

  test('keeps words and contact that nobody can read back', async () => {
    const { receipt } = await at.sentWithWords();
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    const check = await at.act(await at.look(receipt), 'change');
    expect(check.body).toContain('If you wrote something before, it stays as it is');
    expect(check.body).not.toContain('The stairs are dark');
    await at.sendFrom(check);
    expect(at.texts().join()).toMatch(/The stairs are dark.*someone@example/);
  });

  test('overwrites words with new ones', async () => {
    const { receipt } = await at.sentWithWords();
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    let check = await at.act(await at.look(receipt), 'change');
    check = await at.answer(check, { act: 'change-words' });
    check = await at.answer(check, { words: 'They are lit now' });
    await at.sendFrom(check);
    expect(at.texts().join()).toContain('They are lit now');
    expect(at.texts().join()).not.toContain('dark');
  });

  test('deletes words that were taken back, when it is sent and not before', async () => {
    const { receipt } = await at.sentWithWords();
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    let check = await at.act(await at.look(receipt), 'change');
    check = await at.answer(check, { act: 'change-words' });
    check = await at.answer(check, { act: 'skip' });
    expect(at.texts()).toHaveLength(2);
    await at.sendFrom(check);
    expect(at.texts()).toHaveLength(1);
    expect(at.texts().join()).toContain('someone@example.com');
  });

  test('is not undone by the page of then, whose words overwrite nothing', async () => {
    const { receipt, check: old } = await at.sentWithWords();
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    let check = await at.act(await at.look(receipt), 'change');
    check = await at.answer(check, { act: 'change-words' });
    check = await at.answer(check, { words: 'They are lit now' });
    await at.sendFrom(check);
    expect((await at.answer(old, { act: 'send' })).status).toBe(409);
    expect(at.texts().join()).toContain('They are lit now');
    expect(at.texts().join()).not.toContain('dark');
  });

  test('is refused once all was withdrawn, however new the page is', async () => {
    const receipt = await at.sent('2');
    let check = await at.act(await at.look(receipt), 'change');
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    at.intake.setNow('2026-12-01T09:40:00.000Z');
    check = await at.answer(check, { act: `change-${firstOn(check)}` });
    check = await at.answer(check, { answer: '5' });
    expect(headingOf(await at.answer(check, { act: 'send' }))).toBe('You have withdrawn these answers');
    expect(at.rows()).toEqual([]);
  });

  test('does not overwrite what the home sent since with another receipt', async () => {
    const check = await at.act(await at.look(await at.sent('2')), 'change');
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    await at.sent('3');
    at.intake.setNow('2026-12-01T09:40:00.000Z');
    let page = await at.answer(check, { act: `change-${firstOn(check)}` });
    page = await at.answer(page, { answer: '5' });
    expect((await at.answer(page, { act: 'send' })).status).toBe(409);
    expect(at.levels()).toEqual([3]);
  });

  test('still works when the code of the home was revoked after it was shown', async () => {
    let check = await at.act(await at.look(await at.sent()), 'change');
    at.intake.needs.codes = { ...at.intake.needs.codes, find: async () => undefined };
    at.intake.setNow('2026-12-01T09:30:00.000Z');
    check = await at.answer(check, { act: `change-${firstOn(check)}` });
    check = await at.answer(check, { answer: '5' });
    expect((await at.answer(check, { act: 'send' })).status).toBe(303);
    expect(at.levels()).toEqual([5]);
  });
});
