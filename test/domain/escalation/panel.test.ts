import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/escalation/command.ts';
import type { PanelAct } from '../../../shared/domain/escalation/panel-act.ts';
import {
  accept,
  acts,
  anAnswer,
  another,
  aRejection,
  close,
  colleague,
  confirms,
  drafts,
  lead,
  member,
  officer,
  proposes,
  reject,
  seconds,
  someone,
  withdraws,
} from '../../support/case-acts.ts';
import {
  acknowledge,
  asked,
  at,
  day,
  delivered,
  kinds,
  noticeIds,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';

/** Answered on Monday 11 January 2027, so the panel decides by Monday 25 January. */
const answered = story(
  opened(),
  delivered(),
  acknowledge('2026-12-21'),
  drafts('2027-01-08', 'secretary', anAnswer('2027-02-26')),
  confirms('2027-01-11'),
);
const then = (...commands: Parameters<typeof story>) => commands.reduce(put, answered);
const refused = (why: string) => ({ kind: 'refused', why });

describe('two members act', () => {
  test('one proposes, which does nothing; another seconds, and it is done in both names', () => {
    const proposed = then(proposes('2027-01-12', accept));
    expect(proposed.view.state).toBe('panel-review');
    const done = put(proposed, seconds('2027-01-13'));
    expect(kinds(done.events).slice(-2)).toEqual(['panel-acted', 'answer-accepted']);
    expect(done.view.panelActs).toMatchObject([{ proposedBy: member, secondedBy: another, byLead: false }]);
  });

  test('the same person is one person, in whatever part', () => {
    const proposed = then(proposes('2027-01-12', accept));
    expect(asked(proposed, seconds('2027-01-13', 1, member))).toEqual(refused('same-person'));
    expect(asked(proposed, seconds('2027-01-13', 1, someone('panel-chair', 'member-1')))).toEqual(
      refused('same-person'),
    );
  });

  test('whoever proposed takes it back, nobody else; then there is nothing to second', () => {
    const proposed = then(proposes('2027-01-12', accept));
    expect(asked(proposed, withdraws('2027-01-12', 1, another))).toEqual(refused('not-yours'));
    const taken = put(proposed, withdraws('2027-01-12'));
    expect(asked(taken, seconds('2027-01-13'))).toEqual(refused('no-such-proposal'));
  });

  test('what nobody seconds is a task for the others after two working days, and lapses after five', () => {
    const passed = put(then(proposes('2027-01-12', accept)), time('2027-01-21'));
    expect(passed.events.slice(-2).map((each) => [each.at.slice(0, 10), each.kind])).toEqual([
      ['2027-01-14', 'panel-act-waits'],
      ['2027-01-20', 'panel-act-lapsed'],
    ]);
    expect(asked(passed, seconds('2027-01-21'))).toEqual(refused('no-such-proposal'));
  });

  test('nothing is proposed without a public text, or twice', () => {
    expect(asked(answered, proposes('2027-01-12', { kind: 'reject', reason: ' ' }))).toEqual(
      refused('reason-missing'),
    );
    const proposed = then(proposes('2027-01-12', accept));
    expect(asked(proposed, proposes('2027-01-12', accept, another))).toEqual(refused('already-proposed'));
  });

  test.each(['trade-body', 'reader'] as const)('a %s proposes nothing', (role) => {
    expect(asked(answered, proposes('2027-01-12', close, someone(role, 'x')))).toEqual(refused('not-yours'));
  });
});

describe('a panel of fewer than two', () => {
  test('the independent lead seconds what the only member proposed, and it says so', () => {
    const proposed = then(proposes('2027-01-12', accept, member, 1));
    expect(put(proposed, seconds('2027-01-13', 1, lead, 1)).view.panelActs).toMatchObject([{ byLead: true }]);
    expect(asked(proposed, seconds('2027-01-13', 1, lead, 2))).toEqual(refused('panel-has-members'));
    expect(asked(proposed, seconds('2027-01-13', 1, officer, 1))).toEqual(refused('panel-has-members'));
  });

  test('without any member the lead proposes, and somebody else of the trade body seconds', () => {
    expect(asked(answered, proposes('2027-01-12', accept, lead, 1))).toEqual(refused('panel-has-members'));
    const proposed = then(proposes('2027-01-12', accept, lead, 0));
    expect(asked(proposed, seconds('2027-01-12', 1, someone('trade-body', 'lead-1'), 0))).toEqual(
      refused('same-person'),
    );
    expect(put(proposed, seconds('2027-01-12', 1, colleague, 0)).view.state).toBe('accepted-monitored');
  });
});

describe('what a panel decides', () => {
  test('accepted, it is watched until the day of the action is over, and then on the table again', () => {
    const accepted = then(...acts('2027-01-12', accept));
    expect(accepted.view).toMatchObject({ state: 'accepted-monitored', monitoredUntil: '2027-02-26' });
    const back = put(accepted, time('2027-02-27'));
    expect(back.view).toMatchObject({ state: 'panel-review', review: { why: 'monitoring-due' } });
    const judged = [
      ...acts('2027-03-01', { kind: 'judge-answer', verdict: 'kept', reason: 'We looked.' }, 2),
      ...acts('2027-03-01', close, 3),
    ].reduce(put, back);
    expect(judged.view.closed).toMatchObject({ outcome: 'resolved', reason: close.reason });
  });

  test('a board that rejected everything promised nothing that could be watched', () => {
    const answer = story(
      opened(),
      delivered(),
      drafts('2027-01-08', 'chair', aRejection),
      confirms('2027-01-11', 'secretary'),
    );
    expect(asked(answer, proposes('2027-01-12', accept))).toEqual(refused('nothing-to-monitor'));
  });

  test('rejected once, it goes back to the board with a date of its own, reminders and lateness anew', () => {
    const back = then(...acts('2027-01-12', reject));
    expect(back.view).toMatchObject({ state: 'rejected', answerBy: '2027-01-26', rejections: 1 });
    expect(back.view.answeredAt).toBeUndefined();
    expect(back.view.earlierAnswers).toHaveLength(1);
    const late = put(back, time('2027-02-02'));
    expect(kinds(late.events).filter((each) => each.includes('again'))).toHaveLength(5);
    expect(late.view).toMatchObject({ lateSince: '2027-01-27', escalation: { reason: 'answer-late' } });
  });

  test('a board that answered without acknowledging first is not blamed for that after a rejection', () => {
    const quick = [drafts('2026-12-21'), confirms('2026-12-21'), ...acts('2026-12-22', reject)];
    const back = quick.reduce(put, story(opened(), delivered()));
    expect(kinds(put(back, time('2026-12-31')).events)).not.toContain('acknowledgement-missed');
  });

  test('rejected twice, it falls due to the regulator, and the answer stays to be seen', () => {
    const twice = then(
      ...acts('2027-01-12', reject),
      drafts('2027-01-13', 'secretary', anAnswer(), 1),
      confirms('2027-01-14', 'chair', 2),
      ...acts('2027-01-15', reject, 2),
    );
    expect(twice.view).toMatchObject({ escalation: { reason: 'rejected-twice', goesOn: '2027-01-22' } });
    expect(twice.view.answer).toBeDefined();
    expect(noticeIds(twice).slice(-3)).toEqual([
      ...['board-answer-receipt-again to secretary', 'board-answer-receipt-again to chair'],
      'board-answer-rejected-again to secretary',
    ]);
  });

  test('no decision by its day is late in public, and the trade body is told', () => {
    const late = put(answered, time('2027-01-26'));
    expect(late.view.review).toMatchObject({ reviewBy: '2027-01-25', lateSince: '2027-01-26' });
    expect(noticeIds(late).at(-1)).toBe('panel-review-late to trade-body');
    expect(late.view.escalation).toBeUndefined();
  });

  test('a question to the association has twenty working days; late is public, and an answer is taken once', () => {
    const ask: PanelAct = { kind: 'ask-information', question: 'Which homes?' };
    const open = then(...acts('2027-01-12', ask));
    expect(open.view.information).toMatchObject([{ number: 1, answerBy: '2027-02-09' }]);
    expect(asked(open, proposes('2027-01-13', { ...ask, question: 'When?' }))).toEqual(
      refused('request-is-open'),
    );
    const late = put(open, time('2027-02-10'));
    expect(late.view.information).toMatchObject([{ lateSince: '2027-02-10' }]);
    const give = (text: string): Command => ({
      ...{ kind: 'give-information', at: at(text), by: 'chair', number: 1, text: 'Twelve.' },
    });
    const given = put(late, give('2027-02-11'));
    expect(given.view.information[0]?.given?.text).toBe('Twelve.');
    expect(asked(given, give('2027-02-12'))).toEqual(refused('no-such-request'));
  });

  test('a recommendation has an owner and a day that lies ahead', () => {
    const recommend = (by: string): PanelAct => ({
      ...{ kind: 'recommend', text: 'Inspect every roof.', owner: 'Director of homes', by: day(by) },
    });
    const done = then(...acts('2027-01-12', recommend('2027-03-01')));
    expect(done.view.panelActs[0]?.act).toEqual(recommend('2027-03-01'));
    expect(asked(answered, proposes('2027-01-12', recommend('2027-01-11')))).toEqual(
      refused('action-day-passed'),
    );
  });
});
