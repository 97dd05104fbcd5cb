import { describe, expect, test } from 'vitest';
import { precisionOf, rangeOf } from '../../../shared/domain/escalation/precision.ts';
import { escalationsOf } from '../../../shared/domain/publication/escalations.ts';
import {
  acts,
  asksStop,
  close,
  colleague,
  confirms,
  drafts,
  lead,
  member,
  officer,
  outcomeOf,
  panelChair,
  someone,
} from '../../support/case-acts.ts';
import { asked, delivered, kinds, opened, put, story, time } from '../../support/cases.ts';

/** The answer was due on 20 January 2027; without a stop the case goes on Thursday 28 January. */
const due = story(opened(), delivered(), time('2027-01-22'));
const stopped = [asksStop('2027-01-25', panelChair), asksStop('2027-01-26', officer)].reduce(put, due);
const refused = (why: string) => ({ kind: 'refused', why });

describe('no silent veto', () => {
  test.each([
    ['the panel chair', panelChair],
    ['the trade body', officer],
  ])('%s alone stops nothing', (_, who) => {
    const asking = put(due, asksStop('2027-01-25', who));
    expect(put(asking, time('2027-01-28')).view.regulatorNoticeOwedAt).toBeDefined();
  });

  test('both together stop it, in public, and the panel has the case again with a date', () => {
    expect(stopped.view).toMatchObject({
      ...{ state: 'panel-review', review: { why: 'stopped', reviewBy: '2027-02-09' } },
      stops: [
        {
          of: 'answer-late',
          reasons: [
            { by: panelChair, reason: 'The figures are being checked.' },
            { by: officer, reason: 'The figures are being checked.' },
          ],
        },
      ],
    });
    expect(put(stopped, time('2027-02-08')).view.regulatorNoticeOwedAt).toBeUndefined();
  });

  test('two of the same side are one side, and one person with two hats is one person', () => {
    const asking = put(due, asksStop('2027-01-25', officer));
    expect(asked(asking, asksStop('2027-01-25', colleague))).toEqual(refused('already-asked'));
    const both = someone('panel-chair', 'officer-1');
    expect(asked(asking, asksStop('2027-01-25', both))).toEqual(refused('same-person'));
    for (const other of [member, lead])
      expect(asked(asking, asksStop('2027-01-25', other))).toEqual(refused('not-yours'));
  });

  test('without a reason nothing is asked, and without an escalation there is nothing to stop', () => {
    expect(asked(due, asksStop('2027-01-25', officer, ' '))).toEqual(refused('reason-missing'));
    expect(asked(stopped, asksStop('2027-01-27', officer))).toEqual(refused('nothing-to-stop'));
    expect(asked(due, asksStop('2027-01-28', officer))).toEqual(refused('nothing-to-stop'));
  });

  test('what goes at once cannot be stopped: an undeliverable notice has gone when it falls due', () => {
    const gone = put(story(opened()), time('2026-12-29'));
    expect(gone.view.escalation?.reason).toBe('undeliverable');
    expect(asked(gone, asksStop('2026-12-29', officer))).toEqual(refused('nothing-to-stop'));
  });

  test('a stop is no end: when the panel leaves its day unused, what was stopped falls due again and goes', () => {
    const again = put(stopped, time('2027-02-17'));
    expect(kinds(again.events).slice(-3)).toEqual([
      ...['panel-review-late', 'escalation-due', 'regulator-notice-owed'],
    ]);
    expect(again.view.escalation).toEqual({ reason: 'answer-late', goesOn: '2027-02-17' });
  });

  test('a board that answers after a stop gets the ordinary review', () => {
    const answered = [drafts('2027-01-27'), confirms('2027-01-28')].reduce(put, stopped);
    expect(answered.view.review).toMatchObject({ why: 'answered', reviewBy: '2027-02-11' });
    expect(put(answered, time('2027-03-01')).view.escalation).toBeUndefined();
  });

  test('closing is no way round it: neither while it is due, nor when the regulator has the case', () => {
    const [proposal] = acts('2027-01-25', { ...close, outcome: 'data-error', reason: 'Counted twice.' });
    expect(asked(due, proposal)).toEqual(refused('escalation-is-due'));
    const gone = put(due, time('2027-01-28'));
    expect(asked(gone, { ...proposal, at: time('2027-01-29').at })).toEqual(refused('regulator-has-it'));
  });
});

describe('what became of it at the regulator', () => {
  const gone = put(due, time('2027-01-28'));

  test('by its own link it acknowledges as well; from its reply the trade body records it, and reminders stop', () => {
    const own = put(gone, outcomeOf('2027-02-01', 'engaged', 'regulator'));
    expect(kinds(own.events).slice(-3)).toEqual([
      ...['regulator-notified', 'regulator-acknowledged', 'regulator-outcome-recorded'],
    ]);
    const reply = put(gone, outcomeOf('2027-02-01', 'no-action'));
    expect(reply.view.regulatorAcknowledgedAt).toBeUndefined();
    expect(asked(reply, time('2027-06-01'))).toEqual({ kind: 'nothing', why: 'nothing-due' });
  });

  test('taken over, the case is closed; any other word leaves it to the panel to close', () => {
    expect(put(gone, outcomeOf('2027-02-01', 'took-over')).view.closed).toMatchObject({
      outcome: 'regulator-took-over',
      reason: 'In its mail of this day.',
    });
    const known = put(gone, outcomeOf('2027-02-01', 'no-action'));
    const closing = acts('2027-02-02', { ...close, outcome: 'not-upheld' });
    expect(closing.reduce(put, known).view.closed?.outcome).toBe('not-upheld');
  });

  test('said again it is refused, said otherwise it takes the place of what was said', () => {
    const known = put(gone, outcomeOf('2027-02-01', 'no-action'));
    expect(asked(known, outcomeOf('2027-02-02', 'no-action'))).toEqual(refused('already-recorded'));
    expect(put(known, outcomeOf('2027-02-02', 'engaged')).view.regulatorOutcome?.outcome).toBe('engaged');
    expect(asked(due, outcomeOf('2027-01-25', 'engaged'))).toEqual(refused('regulator-not-told'));
    expect(asked(gone, outcomeOf('2027-02-01', 'engaged', panelChair))).toEqual(refused('not-yours'));
  });

  test('precision: what was upheld, of everything that ever went; what is unknown counts against us', () => {
    const views = [
      put(gone, outcomeOf('2027-02-01', 'took-over')),
      put(gone, outcomeOf('2027-02-01', 'already-known')),
      put(gone, outcomeOf('2027-02-01', 'out-of-remit')),
      gone,
      due,
    ].map((each) => each.view);
    expect(precisionOf(escalationsOf(views))).toEqual({
      escalations: 4,
      upheld: 2,
      notUpheld: 1,
      unknown: 1,
      share: 50,
    });
    expect(precisionOf([]).share).toBeUndefined();
    expect(rangeOf(precisionOf([]), 1.96)).toBeUndefined();
    // Two of three, by the printed formula: 20.8% to 93.9%.
    const range = rangeOf(precisionOf(escalationsOf(views)), 1.96);
    expect([range?.low.toFixed(1), range?.high.toFixed(1)]).toEqual(['20.8', '93.9']);
  });
});
