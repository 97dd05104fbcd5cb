import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/escalation/command.ts';
import { noticesOf } from '../../../shared/domain/escalation/notices-owed.ts';
import { stepNumbered } from '../../../shared/domain/escalation/step.ts';
import { officer } from '../../support/case-acts.ts';
import {
  aFailure,
  asked,
  at,
  bounced,
  day,
  delivered,
  kinds,
  noticeIds,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';

describe('mailboxes that do not take mail', () => {
  test('the first contact bounces: the second is told, once, and later mail goes to the second only', () => {
    const history = story(opened(), bounced('secretary'));
    expect(noticeIds(history)).toEqual(['board-notice to secretary', 'board-second-contact to chair']);
    expect(asked(history, bounced('secretary', '2026-12-18'))).toEqual({
      kind: 'nothing',
      why: 'known-bounce',
    });
    const late = put(
      put(history, delivered('2026-12-18', { step: 'board-second-contact', recipient: 'chair' })),
      time('2027-01-13'),
    );
    expect(late.view.dayZero).toBe('2026-12-18');
    expect(noticeIds(late).slice(2)).toEqual(['board-reminder-before-5 to chair']);
  });

  test('a mail that is owed for two reasons is owed once, since the first', () => {
    const history = put(story(opened(), delivered(), bounced('secretary', '2026-12-21')), time('2026-12-30'));
    expect(history.view.acknowledgementMissed).toBe(true);
    const second = noticesOf(history.events).filter((each) => each.step === 'board-second-contact');
    expect(second.map((each) => each.createdAt)).toEqual([at('2026-12-21')]);
  });

  test('a letter counts on the day on which the board had to be told, before any look at the clock', () => {
    const history = story(opened('2026-12-17', aFailure({ trigger: 'danger-cluster' })));
    const posted: Command = {
      ...{ kind: 'confirm-post', at: at('2026-12-21'), by: 'trade-body', postedOn: day('2026-12-21') },
    };
    expect(kinds(put(history, posted).events).slice(-2)).toEqual(['board-notice-owed', 'board-notified']);
  });

  test('a delivery that we hear of late sets the true dates, and no event is dated before the one it follows', () => {
    const late: Command = {
      ...{ kind: 'notice-delivered', at: at('2026-12-28'), deliveredAt: at('2026-12-17') },
      ...{ step: 'board-notice', recipient: 'secretary' },
    };
    const history = put(story(opened(), late), time('2026-12-28T15:00:00Z'));
    expect(history.view).toMatchObject({ dayZero: '2026-12-17', acknowledgeBy: '2026-12-24' });
    expect(history.events.at(-1)).toMatchObject({ kind: 'acknowledgement-missed', at: at('2026-12-28') });
  });

  test('a dead mailbox does not stop a clock: after five working days the regulator is told', () => {
    const history = story(opened(), bounced('secretary'), bounced('chair'));
    expect(history.view.undeliverableOn).toBe('2026-12-29');
    expect(asked(history, time('2026-12-28T23:59:59Z')).kind).toBe('nothing');
    const passed = put(history, time('2026-12-29T00:00:00Z'));
    expect(kinds(passed.events).slice(-2)).toEqual(['escalation-due', 'regulator-notice-owed']);
    expect(passed.view.escalation?.reason).toBe('undeliverable');
  });

  test('put right, it is told anew at its new address, once for each time it was put right; that delivery starts the clock', () => {
    const corrects = (text: string, of: 'secretary' | 'chair' = 'secretary'): Command => ({
      ...{ kind: 'correct-mailbox', at: at(text), by: officer, of },
    });
    const silent = story(opened(), bounced('secretary'), bounced('chair'));
    expect(asked(story(opened()), corrects('2026-12-21'))).toEqual({ kind: 'nothing', why: 'known-mailbox' });
    const right = put(silent, corrects('2026-12-21'));
    expect(noticeIds(right).at(-1)).toBe('board-notice-again-1 to secretary');
    const told = put(
      right,
      delivered('2026-12-22', { step: stepNumbered('board-notice-again', 1), recipient: 'secretary' }),
    );
    expect(told.view).toMatchObject({ dayZero: '2026-12-22', proof: 'delivery' });
    expect(noticeIds(put(told, time('2027-01-21'))).at(-1)).toBe('board-reminder-before-1 to secretary');
    const again = [bounced('secretary', '2026-12-23'), corrects('2026-12-24')].reduce(put, told);
    expect(noticeIds(again).at(-1)).toBe('board-notice-again-2 to secretary');
  });

  test('a letter starts the clock two working days after the logged posting date', () => {
    const posted: Command = {
      kind: 'confirm-post',
      at: at('2026-12-22'),
      by: 'trade-body',
      postedOn: day('2026-12-21'),
    };
    const history = story(opened(), bounced('secretary'), bounced('chair'), posted);
    expect(history.view).toMatchObject({ dayZero: '2026-12-23', proof: 'post', state: 'board-notified' });
    expect(asked(history, posted)).toEqual({ kind: 'refused', why: 'clock-already-runs' });
    const open = story(opened());
    expect(asked(open, { ...posted, postedOn: day('2026-12-23') })).toMatchObject({ why: 'day-in-future' });
    expect(asked(open, { ...posted, postedOn: day('2026-12-16') })).toMatchObject({ why: 'day-before-case' });
  });

  test("what the regulator's mailbox refuses goes to the trade body, who must bring it there", () => {
    const history = put(
      put(story(opened(), delivered()), time('2027-02-01')),
      bounced('regulator', '2027-02-01'),
    );
    expect(noticeIds(history).slice(-2)).toEqual([
      'regulator-notice to regulator',
      'regulator-notice to trade-body',
    ]);
  });
});
