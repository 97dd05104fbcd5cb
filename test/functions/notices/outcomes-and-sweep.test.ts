import { describe, expect, test } from 'vitest';
import { at } from '../../support/cases.ts';
import { aPostOffice } from '../../support/notices.ts';

const sent = async () => {
  const office = aPostOffice();
  await office.open();
  await office.sendAll();
  return office;
};

describe('what SES says about a mail', () => {
  test('delivered: the clock of the board starts on the day it was delivered, not the day we heard', async () => {
    const office = await sent();
    office.push('2026-12-22');
    await office.outcome('board-notice', 'secretary', 'delivery', at('2026-12-18'));
    expect(await office.view()).toMatchObject({ dayZero: '2026-12-18', answerBy: '2027-01-20' });
  });

  test('delivered twice, and out of order with the rest: one clock, each first time kept', async () => {
    const office = await sent();
    for (const [kind, text] of [
      ['delivery', '2026-12-17T12:00:09Z'],
      ['send', '2026-12-17T12:00:01Z'],
      ['delivery-delay', '2026-12-17T12:00:05Z'],
      ['delivery', '2026-12-18T12:00:09Z'],
    ] as const)
      await office.outcome('board-notice', 'secretary', kind, at(text));
    expect((await office.view()).dayZero).toBe('2026-12-17');
    const notice = await office.notices.get(office.noticeOf('board-notice', 'secretary'));
    expect(notice?.outcomes.delivery).toBe('2026-12-17T12:00:09.000Z');
  });

  test.each(['bounce', 'complaint', 'reject'] as const)(
    '%s: the second contact is written to, and a person is asked to look, once',
    async (kind) => {
      const office = await sent();
      await office.outcome('board-notice', 'secretary', kind);
      await office.outcome('board-notice', 'secretary', kind);
      await office.sendAll();
      expect(office.mailer.mails.map((mail) => mail.to)).toEqual([
        'secretary@larkfield.example.org',
        'chair@larkfield.example.org',
      ]);
      expect(office.mailer.mails[1]?.text).toContain('The mailbox did not take our mail.');
      expect(office.tasks.raised.map((each) => each.kind)).toEqual(['bounced']);
    },
  );

  test('a word that came while the case could not be told is told when it comes again', async () => {
    const office = await sent();
    const { recordOutcome } = await import('../../../functions/notices/record-outcome.ts');
    const outcome = {
      ...{ notice: office.noticeOf('board-notice', 'secretary').id, kind: 'delivery' as const },
      ...{ at: at('2026-12-17'), messageId: 'ses-1' },
    };
    const broken = { ...office.moves, put: () => Promise.reject(new Error('crash')) };
    const needs = { notices: office.notices, tasks: office.tasks, clock: office.needs.clock };
    await expect(recordOutcome({ ...needs, moves: broken })(outcome)).rejects.toThrow('crash');
    await recordOutcome({ ...needs, moves: office.moves })(outcome);
    expect((await office.view()).dayZero).toBe('2026-12-17');
  });

  test('about a notice that is not ours to know is a fault', async () => {
    await expect(
      sent().then((office) => office.outcome('board-update-serious', 'chair', 'send')),
    ).rejects.toThrow('there is no notice');
  });
});

describe('the sweep', () => {
  test('announces what was stored and never announced', async () => {
    const office = aPostOffice();
    await office.open();
    const notice = await office.notices.get(office.noticeOf('board-notice', 'secretary'));
    expect(notice?.announcedAt).toBeDefined();
    await office.notices.claim(office.noticeOf('board-notice', 'secretary'), at('2026-12-17T12:30:00Z'));
    await office.notices.release({ ...office.noticeOf('board-notice', 'secretary'), attempts: 1 });
    expect(await office.sweep()).toEqual({ looked: 1 });
    expect(office.due()).toHaveLength(2);
    expect(await office.sweep()).toEqual({ looked: 0 });
  });

  test('asks a person when nothing was heard of a mail for four hours, and does not call it unsent', async () => {
    const office = await sent();
    office.push('2026-12-17T15:59:00Z');
    await office.sweep();
    expect(office.tasks.raised).toEqual([]);
    office.push('2026-12-17T16:01:00Z');
    await office.sweep();
    await office.sweep();
    expect(office.tasks.raised).toEqual([
      { kind: 'no-outcome', about: 'C9001-communications-2026-1_board-notice_secretary' },
    ]);
    await office.sendAll();
    expect(office.mailer.mails).toHaveLength(1);
  });

  test('tells the case of a delivery that it never heard of', async () => {
    const office = await sent();
    await office.notices.recordOutcome(
      office.noticeOf('board-notice', 'secretary'),
      'delivery',
      at('2026-12-17'),
      'ses-1',
    );
    expect((await office.view()).dayZero).toBeUndefined();
    office.push('2026-12-17T16:01:00Z');
    await office.sweep();
    expect((await office.view()).dayZero).toBe('2026-12-17');
    expect(office.tasks.raised).toEqual([]);
  });

  test('asks a person when a mail was not taken three times', async () => {
    const office = aPostOffice();
    await office.open();
    const key = office.noticeOf('board-notice', 'secretary');
    for (let attempts = 1; attempts <= 3; attempts += 1) {
      await office.notices.claim(key, at('2026-12-17T12:30:00Z'));
      await office.notices.release({ ...key, attempts });
    }
    await office.sweep();
    expect(office.tasks.raised.map((each) => each.kind)).toEqual(['not-taken']);
  });

  test('a notice that fails delays no other, and is reported', async () => {
    const office = await sent();
    await office.outcome('board-notice', 'secretary', 'bounce');
    const { sweepNotices } = await import('../../../functions/notices/sweep-notices.ts');
    office.push('2026-12-18');
    const moves = { ...office.moves, put: () => Promise.reject(new Error('poison')) };
    const { notices, announcer, tasks } = office;
    await expect(
      sweepNotices({ notices, moves, announcer, tasks, clock: office.needs.clock })(),
    ).rejects.toThrow('1 notices were not swept');
    expect(office.due().map((each) => each.step)).toEqual([
      'board-notice',
      'board-second-contact',
      'board-second-contact',
    ]);
  });
});
