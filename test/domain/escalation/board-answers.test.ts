import { describe, expect, test } from 'vitest';
import {
  anAnswer,
  asksLonger,
  confirms,
  confirmsMail,
  drafts,
  mails,
  officer,
  returns,
} from '../../support/case-acts.ts';
import { asked, delivered, kinds, noticeIds, opened, put, story, time } from '../../support/cases.ts';

/** Told on Friday 18 December 2026; the answer is due on Wednesday 20 January 2027. */
const told = story(opened(), delivered());
const then = (...commands: Parameters<typeof story>) => commands.reduce(put, told);
const refused = (why: string) => ({ kind: 'refused', why });

describe('two people answer for a board', () => {
  test('what one drafts the other confirms, and it is in time by the day of the second', () => {
    const drafted = then(drafts('2027-01-19'));
    expect(drafted.view.answeredAt).toBeUndefined();
    expect(noticeIds(drafted).slice(-1)).toEqual(['board-draft-waits-1 to chair']);
    const answered = put(drafted, confirms('2027-01-20'));
    expect(kinds(answered.events).slice(-2)).toEqual(['board-answered', 'panel-review-started']);
    expect(answered.view).toMatchObject({ answeredBy: 'chair', state: 'panel-review' });
    expect(answered.view.review).toMatchObject({ why: 'answered', reviewBy: '2027-02-03' });
    expect(answered.view.draft).toBeUndefined();
  });

  test('one person cannot be both', () => {
    expect(asked(then(drafts('2027-01-05', 'chair')), confirms('2027-01-05', 'chair'))).toEqual(
      refused('same-person'),
    );
    expect(asked(told, confirms('2027-01-05'))).toEqual(refused('no-draft'));
  });

  test('a draft stops no clock: reminders come, and after the due date it is late', () => {
    const passed = put(then(drafts('2027-01-05')), time('2027-01-21'));
    expect(kinds(passed.events).slice(-6)).toEqual([
      ...['board-reminder-before-5', 'board-reminder-before-1', 'board-reminder-due'],
      ...['board-reminder-late-1', 'answer-late', 'escalation-due'],
    ]);
    expect(put(passed, confirms('2027-01-21')).events.at(-2)).toMatchObject({ late: true });
  });

  test('the other gives it back with a reason; a new draft takes its place', () => {
    const back = then(drafts('2027-01-05'), returns('2027-01-06'));
    expect(back.view.draftReturned).toMatchObject({ by: 'chair', reason: 'Name a date.' });
    expect(asked(then(drafts('2027-01-05')), returns('2027-01-06', 'chair', ' '))).toEqual(
      refused('reason-missing'),
    );
    expect(asked(then(drafts('2027-01-05')), returns('2027-01-06', 'secretary'))).toEqual(
      refused('same-person'),
    );
    expect(put(back, drafts('2027-01-07', 'chair', anAnswer(), 1)).view.draft?.by).toBe('chair');
  });

  test('what was drafted long ago is not confirmed with an action whose day has passed', () => {
    const old = then(drafts('2027-01-05', 'secretary', anAnswer('2027-01-06')));
    expect(asked(old, confirms('2027-01-07'))).toEqual(refused('action-day-passed'));
  });
});

describe('an answer that came by mail', () => {
  test('counts by the day of the mail, when a second person has compared it', () => {
    const recorded = then(mails('2027-01-22', '2027-01-20'));
    expect(recorded.view.answeredAt).toBeUndefined();
    expect(asked(recorded, confirmsMail('2027-01-22', officer))).toEqual(refused('same-person'));
    const done = put(recorded, confirmsMail('2027-01-22'));
    expect(done.events.at(-2)).toMatchObject({
      ...{ kind: 'board-answered', by: 'chair', late: false },
      mailed: { recordedBy: 'officer-1', confirmedBy: 'officer-2', receivedOn: '2027-01-20' },
    });
  });

  test.each([
    ['2027-01-23', 'day-in-future'],
    ['2026-12-16', 'day-before-case'],
  ])('received on %s it is refused: %s', (day, why) => {
    expect(asked(told, mails('2027-01-22', day))).toEqual(refused(why));
  });
});

describe('one extension', () => {
  const longer = then(asksLonger('2027-01-19'));

  test('moves the due date by ten working days, once, with its reason and the rule in public', () => {
    expect(longer.view.answerBy).toBe('2027-02-03');
    expect(longer.events.at(-1)).toMatchObject({
      ...{ kind: 'extension-given', was: '2027-01-20', answerBy: '2027-02-03', rulebook: '2026-11' },
      reason: 'The surveyor is ill.',
    });
    expect(asked(longer, asksLonger('2027-01-20'))).toEqual(refused('already-extended'));
    expect(noticeIds(longer).slice(-2)).toEqual([
      'board-extension-receipt to secretary',
      'board-extension-receipt to chair',
    ]);
  });

  test('is asked before the due date, with a reason, or not given', () => {
    expect(asked(told, asksLonger('2027-01-20'))).toEqual(refused('too-late-to-extend'));
    expect(asked(told, asksLonger('2027-01-19', '  '))).toEqual(refused('reason-missing'));
    expect(asked(story(opened('2026-12-17')), asksLonger('2026-12-18'))).toMatchObject({ kind: 'moved' });
  });

  test('reminders follow the new date, and none is sent twice', () => {
    const passed = put(longer, time('2027-02-10'));
    const days = passed.events
      .filter((each) => each.kind === 'reminder-owed')
      .map((each) => [each.at.slice(0, 10), each.step]);
    expect(days).toEqual([
      ['2027-01-13', 'board-reminder-before-5'],
      ['2027-01-19', 'board-reminder-before-1'],
      ['2027-01-27', 'board-reminder-extended-before-5'],
      ['2027-02-02', 'board-reminder-extended-before-1'],
      ['2027-02-03', 'board-reminder-extended-due'],
      ['2027-02-04', 'board-reminder-extended-late-1'],
      ['2027-02-10', 'board-reminder-extended-late-5'],
    ]);
    expect(passed.view.lateSince).toBe('2027-02-04');
  });
});
