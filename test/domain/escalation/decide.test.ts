import { describe, expect, test } from 'vitest';
import {
  acknowledge,
  answered,
  asked,
  delivered,
  kinds,
  noticeIds,
  opened,
  put,
  regulatorAcknowledges,
  story,
  time,
} from '../../support/cases.ts';

describe('the board and its clocks', () => {
  test('published case: told on Friday 18 December 2026, five days are 29 December and twenty are 20 January', () => {
    expect(story(opened(), delivered()).view).toMatchObject({
      state: 'board-notified',
      dayZero: '2026-12-18',
      proof: 'delivery',
      acknowledgeBy: '2026-12-29',
      answerBy: '2027-01-20',
    });
  });

  test('day 0 is the day in England: half past eleven at night in summer is still that day', () => {
    const history = story(opened('2026-07-01'), delivered('2026-07-02T22:30:00Z'));
    expect(history.view.dayZero).toBe('2026-07-02');
    expect(story(opened('2026-07-01'), delivered('2026-07-02T23:30:00Z')).view.dayZero).toBe('2026-07-03');
  });

  test('a second delivery starts no second clock', () => {
    const history = story(opened(), delivered());
    expect(asked(history, delivered('2026-12-22'))).toEqual({ kind: 'nothing', why: 'known-delivery' });
  });

  test('reminders, lateness and the escalation come on their days, once each', () => {
    const history = put(story(opened(), delivered()), time('2027-03-01'));
    expect(
      history.events
        .slice(3)
        .map((each, index) => [each.at.slice(0, 10), kinds(history.events.slice(3))[index]]),
    ).toEqual([
      ['2026-12-30', 'acknowledgement-missed'],
      ['2027-01-13', 'board-reminder-before-5'],
      ['2027-01-19', 'board-reminder-before-1'],
      ['2027-01-20', 'board-reminder-due'],
      ['2027-01-21', 'board-reminder-late-1'],
      ['2027-01-21', 'answer-late'],
      ['2027-01-21', 'escalation-due'],
      ['2027-01-27', 'board-reminder-late-5'],
      ['2027-01-27', 'answer-very-late'],
      ['2027-01-28', 'regulator-notice-owed'],
    ]);
    expect(history.view.escalation).toEqual({ reason: 'answer-late', goesOn: '2027-01-28' });
    expect(asked(history, time('2027-04-01'))).toEqual({ kind: 'nothing', why: 'nothing-due' });
  });

  test('an answer in time stops every clock of the board', () => {
    const history = story(
      opened(),
      delivered(),
      acknowledge('2026-12-21'),
      ...answered('2027-01-20T23:59:59Z'),
    );
    expect(history.view).toMatchObject({ state: 'panel-review', acknowledgementMissed: false });
    const passed = put(history, time('2027-06-01'));
    expect(passed.view.lateSince).toBeUndefined();
    expect(kinds(passed.events.slice(history.events.length))).toEqual(['panel-review-late']);
  });

  test('an answer one minute after midnight is late, though no look at the clock came in between', () => {
    const history = story(
      opened(),
      delivered(),
      acknowledge('2026-12-21'),
      ...answered('2027-01-21T00:01:00Z'),
    );
    expect(kinds(history.events).slice(-6)).toEqual([
      'board-reminder-late-1',
      'answer-late',
      'escalation-due',
      'answer-drafted',
      'board-answered',
      'panel-review-started',
    ]);
    expect(history.events.at(-2)).toMatchObject({ kind: 'board-answered', late: true });
    const regulator = put(history, time('2027-02-01'));
    expect(kinds(regulator.events).at(-1)).toBe('regulator-notice-owed');
  });

  test('a second press is refused politely', () => {
    const history = story(opened(), delivered(), acknowledge('2026-12-21'));
    expect(asked(history, acknowledge('2026-12-21'))).toEqual({
      kind: 'refused',
      why: 'already-acknowledged',
    });
    const [draft, confirm] = answered('2026-12-22');
    const done = put(put(history, draft), confirm);
    for (const again of [draft, confirm])
      expect(asked(done, again)).toEqual({ kind: 'refused', why: 'already-answered' });
    expect(asked(done, acknowledge('2026-12-23'))).toEqual({ kind: 'refused', why: 'already-answered' });
  });

  test('who acts by the link has had the mail, so the clock starts although SES never said so', () => {
    const history = story(opened(), acknowledge('2026-12-21'));
    expect(history.view).toMatchObject({
      state: 'board-acknowledged',
      dayZero: '2026-12-21',
      proof: 'acknowledgement',
    });
    expect(asked(history, time('2027-01-05'))).toEqual({ kind: 'nothing', why: 'nothing-due' });
  });

  test('a promised action must lie ahead', () => {
    const [draft] = answered('2026-12-21', '2026-12-20');
    expect(asked(story(opened(), delivered()), draft)).toEqual({
      kind: 'refused',
      why: 'action-day-passed',
    });
  });

  test('nobody answers by a link that is not theirs', () => {
    const history = story(opened(), delivered());
    expect(asked(history, acknowledge('2026-12-21', 'regulator'))).toEqual({
      kind: 'refused',
      why: 'not-yours',
    });
    expect(asked(undefined, acknowledge('2026-12-21'))).toEqual({ kind: 'refused', why: 'no-such-case' });
  });
});

describe('the regulator', () => {
  const told = put(
    put(story(opened(), delivered()), time('2027-01-28')),
    delivered('2027-01-28', { step: 'regulator-notice', recipient: 'regulator' }),
  );

  test('is reminded after five and fifteen working days, in public, and then no more', () => {
    expect(told.view).toMatchObject({ state: 'regulator-notified', regulatorDayZero: '2027-01-28' });
    const passed = put(told, time('2027-06-01'));
    expect(passed.events.slice(told.events.length).map((each) => each.at.slice(0, 10))).toEqual([
      '2027-02-04',
      '2027-02-18',
    ]);
  });

  test('acknowledges once, and is reminded no more', () => {
    const done = put(told, regulatorAcknowledges('2027-02-01'));
    expect(done.view.state).toBe('regulator-acknowledged');
    expect(asked(done, regulatorAcknowledges('2027-02-01'))).toEqual({
      kind: 'refused',
      why: 'already-acknowledged',
    });
    expect(asked(done, time('2027-06-01'))).toEqual({ kind: 'nothing', why: 'nothing-due' });
    expect(noticeIds(done).slice(-2)).toEqual([
      'regulator-acknowledgement-receipt to regulator',
      'regulator-acknowledgement-receipt to trade-body',
    ]);
  });

  test('cannot acknowledge what it has not been sent', () => {
    expect(asked(story(opened(), delivered()), regulatorAcknowledges('2026-12-21'))).toEqual({
      kind: 'refused',
      why: 'regulator-not-told',
    });
  });

  test('a board that answers when the regulator has been told moves no state back', () => {
    const done = answered('2027-02-01').reduce(put, told);
    expect(done.view).toMatchObject({ state: 'regulator-notified', answeredBy: 'chair' });
  });
});
