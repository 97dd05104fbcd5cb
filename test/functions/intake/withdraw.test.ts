import { beforeEach, describe, expect, test } from 'vitest';
import { anAssociation, headingOf } from '../../support/intake.ts';
import { aTracker, type Tracker } from '../../support/track.ts';

const held = 'We have your answers';

let at: Tracker;
beforeEach(async () => {
  at = await aTracker();
});

describe('withdrawing', () => {
  test('asks first, and one who says no keeps all', async () => {
    const confirm = await at.act(await at.look(await at.sent()), 'withdraw');
    expect(headingOf(confirm)).toBe('Do you want to withdraw your answers?');
    expect(headingOf(await at.act(confirm, 'back'))).toBe(held);
    expect(headingOf(await at.act(confirm, 'continue'))).toBe(held);
    expect((await at.act(confirm, 'language-cy')).body).toContain('dynnu’ch atebion yn ôl?');
    expect(at.rows()).toHaveLength(1);
  });

  test('cannot be done without that page', async () => {
    expect((await at.act(await at.look(await at.sent()), 'withdraw-now')).status).toBe(400);
    expect(at.rows()).toHaveLength(1);
  });

  test('deletes answers, words and contact at once', async () => {
    const { receipt } = await at.sentWithWords();
    expect(at.texts()).toHaveLength(2);
    const done = await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    expect(headingOf(done)).toBe('Your answers are withdrawn');
    expect(at.rows()).toEqual([]);
    expect(at.texts()).toEqual([]);
    expect(await at.intake.submissions.packedOf(anAssociation().id, 2026)).toEqual([]);
  });

  test('twice says the same, and the old pages do nothing more', async () => {
    const page = await at.look(await at.sent());
    const confirm = await at.act(page, 'withdraw');
    const first = await at.act(confirm, 'withdraw-now');
    expect((await at.act(confirm, 'withdraw-now')).body).toBe(first.body);
    expect(headingOf(await at.act(page, 'change'))).toBe('These answers are no longer stored');
    expect(at.intake.submissions.tombstones.size).toBe(1);
  });

  test('is not undone by a late retry of the form, and its words do not come back', async () => {
    const { receipt, check } = await at.sentWithWords();
    await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    const late = await at.answer(check, { act: 'send' });
    expect(late.status).toBe(409);
    expect(headingOf(late)).toBe('You have withdrawn these answers');
    expect(at.rows()).toEqual([]);
    expect(at.texts()).toEqual([]);
  });

  test('leaves what the home answered since', async () => {
    const { receipt } = await at.sentWithWords();
    const confirm = await at.act(await at.look(receipt), 'withdraw');
    at.intake.setNow('2026-12-01T09:20:00.000Z');
    await at.sent('1');
    expect(headingOf(await at.act(confirm, 'withdraw-now'))).toBe('Your answers are withdrawn');
    expect(at.levels()).toEqual([1]);
    expect(at.texts()).toEqual([]);
  });

  test('lets the home answer again', async () => {
    await at.act(await at.act(await at.look(await at.sent()), 'withdraw'), 'withdraw-now');
    at.intake.setNow('2026-12-01T09:20:00.000Z');
    const again = await at.sent('5');
    expect(at.levels()).toEqual([5]);
    expect(headingOf(await at.look(again))).toBe(held);
  });

  test('holds against a clock that ran ahead when the answers were sent', async () => {
    at.intake.setNow('2026-12-01T09:00:05.000Z');
    const { receipt, check } = await at.sentWithWords();
    at.intake.setNow('2026-12-01T09:00:00.000Z');
    await at.act(await at.act(await at.look(receipt), 'withdraw'), 'withdraw-now');
    expect((await at.answer(check, { act: 'send' })).status).toBe(409);
    expect(at.rows()).toEqual([]);
  });

  test('ends with the reporting year, and says why', async () => {
    at.intake.setNow('2027-03-31T22:30:00.000Z');
    const confirm = await at.act(await at.look(await at.sent()), 'withdraw');
    at.intake.setNow('2027-03-31T23:00:00.000Z');
    const page = await at.act(confirm, 'withdraw-now');
    expect(headingOf(page)).toBe('The reporting year has ended');
    expect(at.rows()).toHaveLength(1);
  });
});
