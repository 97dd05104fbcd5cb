import { describe, expect, test } from 'vitest';
import { acts, another, close, lead, panelChair, proposes, seconds } from '../../support/case-acts.ts';
import {
  acknowledge,
  aFailure,
  asked,
  at,
  delivered,
  kinds,
  noticeIds,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';
import {
  aReportText,
  draftsReport,
  publishes,
  repliesTo,
  saysBeside,
  sends,
} from '../../support/report-acts.ts';

const told = story(opened(), delivered(), acknowledge('2026-12-21'));
const then = (...commands: Parameters<typeof story>) => commands.reduce(put, told);
const refused = (why: string) => ({ kind: 'refused', why });
/** Sent on Tuesday 12 January 2027: ten working days are Tuesday 26 January. */
const sent = then(draftsReport('2027-01-11'), ...acts('2027-01-12', sends(1)));

describe('a panel writes a report', () => {
  test('one member drafts, another writes on upon what they read; nobody writes over what they have not', () => {
    const first = then(draftsReport('2027-01-11'));
    expect(asked(first, draftsReport('2027-01-11', 'Another text.', 0, another))).toEqual(
      refused('draft-changed'),
    );
    const second = put(first, draftsReport('2027-01-12', 'Another text.', 1, another));
    expect(second.view.reportDraft).toMatchObject({ number: 2, by: another });
    expect(noticeIds(second).some((each) => each.includes('report'))).toBe(false);
  });

  test('it needs a title and findings, and a board that has been told', () => {
    expect(asked(told, draftsReport('2027-01-11', ' '))).toEqual(refused('reason-missing'));
    const untold = story(opened('2026-12-17', aFailure({ trigger: 'grave-danger' })));
    expect(asked(untold, draftsReport('2026-12-17'))).toEqual(refused('board-not-told'));
    expect(asked(told, draftsReport('2027-01-11', undefined, 0, lead, 3))).toEqual(
      refused('panel-has-members'),
    );
  });

  test('two members send the draft that both have read; another draft meanwhile, and it does not go', () => {
    const proposed = then(draftsReport('2027-01-11'), proposes('2027-01-12', sends(1)));
    expect(asked(proposed, seconds('2027-01-12', 1, panelChair))).toMatchObject({ kind: 'moved' });
    const changed = put(proposed, draftsReport('2027-01-12', 'Another text.', 1, another));
    expect(asked(changed, seconds('2027-01-12'))).toEqual(refused('draft-changed'));
  });
});

describe('the board replies before anything is public', () => {
  test('it has ten working days from the day on which the text was sent, and a mail with it', () => {
    expect(sent.view.reportVersions).toMatchObject([
      { number: 1, report: aReportText(), replyBy: '2027-01-26' },
    ]);
    expect(sent.view.reportDraft).toBeUndefined();
    expect(noticeIds(sent).at(-1)).toBe('board-report-1 to secretary');
  });

  test('nothing is published before it replied or its days are over', () => {
    expect(asked(sent, proposes('2027-01-26', publishes(1)))).toEqual(refused('reply-is-open'));
    const over = put(sent, time('2027-01-27'));
    expect(over.view.reportVersions[0]?.replyOverSince).toBe('2027-01-27');
    const published = acts('2027-01-27', publishes(1), 2).reduce(put, over);
    expect(published.view.reportVersions[0]?.published?.at).toBe(at('2027-01-27'));
    expect(noticeIds(published).at(-1)).toBe('board-report-published-1 to secretary');
  });

  test('it replies once, to the text that was sent last, and until that is public', () => {
    const replied = put(sent, repliesTo('2027-01-13', 1, 'chair'));
    expect(replied.view.reportVersions[0]?.reply).toMatchObject({ by: 'chair', text: 'Thirty are mended.' });
    expect(noticeIds(replied).slice(-2)).toEqual([
      ...['board-report-reply-1 to secretary', 'board-report-reply-1 to chair'],
    ]);
    expect(asked(replied, repliesTo('2027-01-13'))).toEqual(refused('already-answered'));
    expect(asked(sent, repliesTo('2027-01-13', 2))).toEqual(refused('draft-changed'));
    const published = acts('2027-01-14', publishes(1), 2).reduce(put, replied);
    expect(asked(published, repliesTo('2027-01-15'))).toEqual(refused('no-such-request'));
  });

  test('a reply after the ten days is taken as long as the report is not public', () => {
    const late = [time('2027-01-27'), repliesTo('2027-01-28')].reduce(put, sent);
    expect(late.view.reportVersions[0]?.reply).toBeDefined();
  });
});

describe('a text that was sent never changes', () => {
  test('a new text is a version of its own, with its own days for the board; the older one cannot be published any more', () => {
    const again = [
      ...[repliesTo('2027-01-13'), draftsReport('2027-01-14', 'Another text.', 1)],
      ...acts('2027-01-14', sends(2), 2),
    ].reduce(put, sent);
    expect(again.view.reportVersions).toMatchObject([
      { number: 1, report: aReportText() },
      { number: 2, report: aReportText('Another text.'), replyBy: '2027-01-28' },
    ]);
    expect(asked(again, proposes('2027-01-15', publishes(1)))).toEqual(refused('draft-changed'));
    expect(asked(again, proposes('2027-01-15', publishes(2)))).toEqual(refused('reply-is-open'));
  });

  test('one that another took the place of is never published, and never waited for, whatever becomes of the later', () => {
    const replaced = [
      ...[draftsReport('2027-01-13', 'Another text.', 1), ...acts('2027-01-13', sends(2), 2)],
      ...[repliesTo('2027-01-14', 2), ...acts('2027-01-14', publishes(2), 3), time('2027-01-27')],
    ].reduce(put, sent);
    expect(kinds(replaced.events)).not.toContain('report-reply-over');
    expect(asked(replaced, proposes('2027-01-27', publishes(1)))).toEqual(refused('no-draft'));
    expect(asked(replaced, repliesTo('2027-01-27', 1))).toEqual(refused('no-such-request'));
  });

  test('a published version stays when another is published', () => {
    const both = [
      ...[repliesTo('2027-01-13'), ...acts('2027-01-13', publishes(1), 2)],
      ...[draftsReport('2027-01-14', 'Another text.', 1), ...acts('2027-01-14', sends(2), 3)],
      ...[repliesTo('2027-01-15', 2), ...acts('2027-01-15', publishes(2), 4)],
    ].reduce(put, sent);
    expect(both.view.reportVersions.map((each) => each.published !== undefined)).toEqual([true, true]);
    expect(both.view.reportVersions[0]?.report).toEqual(aReportText());
  });

  test('one case has so many texts as the rulebook says', () => {
    const many = Array.from({ length: 5 }, (_, index) => [
      draftsReport('2027-01-11', `Text ${index}.`, index),
      ...acts('2027-01-11', sends(index + 1), index + 1),
    ]).flat();
    const full = [...many, draftsReport('2027-01-12', 'One more.', 5)].reduce(put, told);
    expect(asked(full, proposes('2027-01-12', sends(6)))).toEqual(refused('too-many-versions'));
  });
});

describe("a member's own view", () => {
  test('stands beside the report when it is published, whoever publishes it, in the words it had then', () => {
    const views = [
      ...[
        saysBeside('2027-01-13'),
        saysBeside('2027-01-14', panelChair),
        saysBeside('2027-01-15', undefined, 'Now this.'),
      ],
      ...[time('2027-01-27'), ...acts('2027-01-27', publishes(1), 2), saysBeside('2027-01-28', another)],
    ].reduce(put, sent);
    expect(views.view.reportVersions[0]?.published?.minorityViews.map((each) => each.text)).toEqual([
      ...['I see it otherwise.', 'Now this.'],
    ]);
    expect(views.view.minorityViews).toHaveLength(3);
  });

  test('is taken back by its member alone', () => {
    const said = put(sent, saysBeside('2027-01-13'));
    const takesBack = (by = another) => ({
      ...({ kind: 'withdraw-minority-view', by } as const),
      at: at('2027-01-14'),
    });
    expect(asked(said, takesBack())).toEqual(refused('no-such-proposal'));
    expect(put(said, takesBack(said.view.minorityViews[0]?.by)).view.minorityViews).toEqual([]);
  });

  test("is no place for the trade body's lead, and needs words", () => {
    expect(asked(sent, saysBeside('2027-01-13', lead))).toEqual(refused('not-yours'));
    expect(asked(sent, saysBeside('2027-01-13', another, ' '))).toEqual(refused('reason-missing'));
  });
});

test('a report goes on when its case has ended, and nothing else does', () => {
  const ended = acts('2027-01-13', { ...close, outcome: 'not-upheld' }, 2).reduce(put, sent);
  expect(ended.view.state).toBe('closed');
  expect(asked(ended, acknowledge('2027-01-14'))).toEqual(refused('case-closed'));
  expect(asked(ended, proposes('2027-01-14', { kind: 'ask-information', question: 'Why?' }))).toEqual(
    refused('case-closed'),
  );
  const published = [time('2027-01-27'), ...acts('2027-01-27', publishes(1), 3)].reduce(put, ended);
  expect(kinds(published.events).slice(-4)).toEqual([
    ...['report-reply-over', 'panel-act-proposed', 'panel-acted', 'report-published'],
  ]);
  expect(published.view.state).toBe('closed');
});
