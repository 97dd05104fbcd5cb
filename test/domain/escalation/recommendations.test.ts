import { describe, expect, test } from 'vitest';
import { acts, anAnswer, close, drafts, proposes, returns } from '../../support/case-acts.ts';
import { acknowledge, asked, delivered, noticeIds, opened, put, story, time } from '../../support/cases.ts';
import { confirmsFor, draftsFor, judges, recommend, returnsFor } from '../../support/report-acts.ts';

const told = story(opened(), delivered(), acknowledge('2026-12-21'));
const refused = (why: string) => ({ kind: 'refused', why });
/** Recommended on Tuesday 12 January 2027: twenty working days are Tuesday 9 February. */
const made = acts('2027-01-12', recommend).reduce(put, told);
const then = (...commands: Parameters<typeof story>) => commands.reduce(put, made);
const mailsAbout = (history: typeof made): string[] =>
  noticeIds(history).filter((each) => each.includes('recommendation'));

describe('a recommendation', () => {
  test('has a number, an owner, a day, and twenty working days for the answer of the board, which is mailed', () => {
    expect(made.view.recommendations).toEqual([
      expect.objectContaining({
        number: 1,
        owner: 'Director of homes',
        by: '2027-06-01',
        answerBy: '2027-02-09',
      }),
    ]);
    expect(mailsAbout(made)).toEqual(['board-recommendation-1 to secretary']);
  });

  test('is answered by two people of the board, each draft in a mail of its own', () => {
    const drafted = then(draftsFor('2027-01-13'));
    expect(asked(drafted, confirmsFor('2027-01-13', 1, 1, 'secretary'))).toEqual(refused('same-person'));
    const again = [returnsFor('2027-01-14'), draftsFor('2027-01-15', 1, 1)].reduce(put, drafted);
    expect(asked(again, confirmsFor('2027-01-15', 1))).toEqual(refused('draft-changed'));
    const answered = put(again, confirmsFor('2027-01-16', 2));
    expect(answered.view.recommendations[0]?.answered).toMatchObject({
      ...{ by: 'chair', draftedBy: 'secretary', answer: anAnswer() },
    });
    expect(mailsAbout(answered)).toEqual([
      'board-recommendation-1 to secretary',
      'board-recommendation-draft-1 to chair',
      'board-recommendation-returned-1 to secretary',
      'board-recommendation-draft-2 to chair',
      'board-recommendation-answered-1 to secretary',
      'board-recommendation-answered-1 to chair',
    ]);
    expect(asked(answered, draftsFor('2027-01-17', 1, 2))).toEqual(refused('already-answered'));
  });

  test('nobody writes over a draft that they have not read, and an action lies ahead', () => {
    const drafted = then(draftsFor('2027-01-13'));
    expect(asked(drafted, draftsFor('2027-01-13', 1, 0, 'chair'))).toEqual(refused('draft-changed'));
    expect(asked(made, draftsFor('2027-06-02'))).toEqual(refused('action-day-passed'));
    expect(asked(drafted, confirmsFor('2027-06-02'))).toEqual(refused('action-day-passed'));
    expect(asked(made, draftsFor('2027-01-13', 2))).toEqual(refused('no-such-request'));
  });

  test('not answered by its day it is late in public, and answered later it says so', () => {
    expect(then(time('2027-02-09')).view.recommendations[0]?.lateSince).toBeUndefined();
    const late = then(time('2027-02-10'), draftsFor('2027-02-11'), confirmsFor('2027-02-11'));
    expect(late.view.recommendations[0]).toMatchObject({ lateSince: '2027-02-10', answered: {} });
    expect(late.events.at(-1)).toMatchObject({ kind: 'recommendation-answered', late: true });
    expect(mailsAbout(late)).toContain('board-recommendation-late-1 to secretary');
  });

  test('is judged by two members once it is answered or late, and once', () => {
    expect(asked(made, proposes('2027-01-13', judges()))).toEqual(refused('not-answered'));
    const judged = then(time('2027-02-10'), ...acts('2027-02-11', judges(), 2));
    expect(judged.view.recommendations[0]?.judged).toMatchObject({ verdict: 'partly' });
    expect(mailsAbout(judged).at(-1)).toBe('board-recommendation-judged-1 to secretary');
    expect(asked(judged, proposes('2027-02-12', judges()))).toEqual(refused('already-decided'));
    expect(asked(made, proposes('2027-02-12', judges(2)))).toEqual(refused('no-such-request'));
  });

  test('outlives its case', () => {
    const ended = then(...acts('2027-01-13', { ...close, outcome: 'not-upheld' }, 2));
    const answered = [draftsFor('2027-01-14'), confirmsFor('2027-01-15')].reduce(put, ended);
    expect(answered.view).toMatchObject({ state: 'closed', recommendations: [{ answered: {} }] });
    expect(put(ended, time('2027-02-10')).view.recommendations[0]?.lateSince).toBe('2027-02-10');
  });

  test('one case has so many of them as the rulebook says', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      acts('2027-01-12', { ...recommend, text: `Number ${index}.` }, index + 1),
    ).flat();
    expect(asked(many.reduce(put, told), proposes('2027-01-12', recommend))).toEqual(
      refused('too-many-recommendations'),
    );
  });
});

test('each draft of an answer and each return is a mail of its own, up to the rulebook’s number', () => {
  const rounds = Array.from({ length: 12 }, (_, index) => [
    drafts('2027-01-12', 'secretary', anAnswer(`2027-06-${String(index + 1).padStart(2, '0')}`), index),
    returns('2027-01-12', 'chair', 'Name a date.', index + 1),
  ]).flat();
  const mails = noticeIds(rounds.reduce(put, told)).filter((each) => each.includes('draft'));
  expect(mails.slice(0, 3)).toEqual([
    'board-draft-waits-1 to chair',
    'board-draft-returned-1 to secretary',
    'board-draft-waits-2 to chair',
  ]);
  expect(mails).toHaveLength(20);
});
