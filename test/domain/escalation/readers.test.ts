import { describe, expect, test } from 'vitest';
import {
  anAnswer,
  ann,
  ben,
  cat,
  clusterOfRepairs,
  drafts,
  member,
  officer,
  reads,
  someone,
} from '../../support/case-acts.ts';
import {
  aFailure,
  asked,
  delivered,
  kinds,
  noticeIds,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';

/** Found on Thursday 17 December 2026: read that day, again on Friday, and the board is told on Monday. */
const cluster = opened('2026-12-17', aFailure({ trigger: 'danger-cluster' }));
const triaged = (...commands: Parameters<typeof story>) => story(cluster, ...commands);

describe('two people read a danger', () => {
  test('both confirm: the board and the regulator are told at once, in parallel', () => {
    const history = triaged(reads('2026-12-17', ann, 'yes'), reads('2026-12-18', ben, 'yes'));
    expect(kinds(history.events)).toEqual([
      ...['opened', 'triage-started', 'danger-read', 'danger-read', 'danger-confirmed'],
      ...['board-notice-owed', 'escalation-due', 'regulator-notice-owed'],
    ]);
    expect(history.view).toMatchObject({
      unconfirmed: false,
      escalation: { reason: 'confirmed-danger', goesOn: '2026-12-18' },
    });
    expect(noticeIds(history)).toEqual(['board-notice to secretary', 'regulator-notice to regulator']);
  });

  test('both turn it down, and it was all of the case: it is closed as not upheld, with the word in public', () => {
    const { view } = triaged(reads('2026-12-17', ann, 'no'), reads('2026-12-18', ben, 'no'));
    expect(view.closed).toMatchObject({ outcome: 'not-upheld', code: 'not-a-danger' });
    expect(view.boardNoticeOwedAt).toBeUndefined();
  });

  test('both turn it down, and there is more to the case: the rest goes on', () => {
    const { view } = triaged(
      opened('2026-12-17T13:00:00Z'),
      reads('2026-12-17T14:00:00Z', ann, 'no'),
      reads('2026-12-17T15:00:00Z', ben, 'no'),
    );
    expect(view.closed).toBeUndefined();
    expect(view).toMatchObject({ unconfirmed: false, dangers: [{ standing: 'not-upheld' }] });
  });

  test('a danger that was turned down is not told to the board later', () => {
    const history = story(
      opened(),
      delivered(),
      opened('2026-12-18', aFailure({ trigger: 'danger-cluster' })),
      reads('2026-12-18T13:00:00Z', ann, 'no'),
      reads('2026-12-18T14:00:00Z', ben, 'no'),
    );
    expect(asked(history, time('2026-12-23'))).toEqual({ kind: 'nothing', why: 'nothing-due' });
  });

  test('a danger that comes after one that was turned down has days of its own', () => {
    const history = story(
      opened(),
      delivered(),
      opened('2026-12-18', aFailure({ trigger: 'danger-cluster' })),
      reads('2026-12-18T13:00:00Z', ann, 'no'),
      reads('2026-12-18T14:00:00Z', ben, 'no'),
      opened('2027-01-04', aFailure({ trigger: 'grave-danger' })),
    );
    expect(history.view.dangers.at(-1)?.boardToldBy).toBe('2027-01-06');
    expect(kinds(put(history, time('2027-01-05')).events).slice(-1)).toEqual(['readings-overdue']);
  });

  test('one reader is one reader, however often they read', () => {
    const once = triaged(reads('2026-12-17', ann, 'yes'));
    expect(asked(once, reads('2026-12-18', ann, 'yes'))).toEqual({ kind: 'refused', why: 'already-read' });
    expect(
      asked(once, reads('2026-12-18', ben, 'yes', 'C9001-repairs-2026-grave-danger-gas-or-fumes')),
    ).toEqual({
      kind: 'refused',
      why: 'no-such-danger',
    });
  });

  test('nobody but a reader reads', () => {
    for (const other of [member, officer, someone('panel-chair', 'reader-ann')])
      expect(asked(triaged(), reads('2026-12-17', other, 'yes'))).toEqual({
        kind: 'refused',
        why: 'not-yours',
      });
  });
});

describe('what nobody has read', () => {
  test('alarms when the day of the first reading is over, and that of the second', () => {
    const passed = put(triaged(), time('2026-12-20'));
    expect(passed.events.slice(2).map((each) => [each.at.slice(0, 10), each.kind])).toEqual([
      ['2026-12-18', 'readings-overdue'],
      ['2026-12-19', 'readings-overdue'],
    ]);
    expect(noticeIds(passed)).toEqual(['readings-overdue-danger-cluster-damp-or-mould to trade-body']);
  });

  test('found on a Saturday, it is read first on Monday', () => {
    const { view } = story(opened('2026-12-19', aFailure({ trigger: 'grave-danger' })));
    expect(view.dangers).toMatchObject([{ firstReadBy: '2026-12-21', readBy: '2026-12-21' }]);
  });

  test('the board is told as unconfirmed after two working days, and as confirmed when it is', () => {
    const told = put(triaged(reads('2026-12-17', ann, 'yes')), time('2026-12-21'));
    expect(told.view.unconfirmed).toBe(true);
    expect(told.view.escalation).toBeUndefined();
    const late = put(told, reads('2026-12-22', ben, 'yes'));
    expect(late.view.unconfirmed).toBe(false);
    expect(noticeIds(late).slice(-2)).toEqual([
      'board-confirmed-danger-cluster-damp-or-mould to secretary',
      'regulator-notice to regulator',
    ]);
  });
});

describe('two readers differ', () => {
  const disputed = triaged(reads('2026-12-17', ann, 'yes'), reads('2026-12-18', ben, 'no'));

  test('a third decides, either way', () => {
    expect(disputed.view.dangers).toMatchObject([{ standing: 'disputed', decideBy: '2026-12-21' }]);
    expect(put(disputed, reads('2026-12-19', cat, 'yes')).view.escalation?.reason).toBe('confirmed-danger');
    expect(put(disputed, reads('2026-12-19', cat, 'no')).view.closed?.outcome).toBe('not-upheld');
  });

  test('one word stops nothing: undecided at the end of the day, it goes on, and is said to be undecided', () => {
    expect(put(disputed, time('2026-12-21T23:59:59Z')).view.regulatorNoticeOwedAt).toBeUndefined();
    const passed = put(disputed, time('2026-12-22'));
    expect(kinds(passed.events).slice(-4)).toEqual([
      ...['board-notice-owed', 'danger-undecided', 'escalation-due', 'regulator-notice-owed'],
    ]);
    expect(passed.view).toMatchObject({ unconfirmed: true, escalation: { reason: 'undecided-danger' } });
    expect(asked(passed, reads('2026-12-23', cat, 'no'))).toEqual({
      kind: 'refused',
      why: 'already-decided',
    });
  });
});

describe('a danger beside what goes on already', () => {
  test('confirmed after the regulator was told, it is told in a mail of its own', () => {
    const told = put(story(opened(), delivered()), time('2027-02-01'));
    const history = [
      opened('2027-02-01T13:00:00Z', aFailure({ trigger: 'danger-cluster' })),
      reads('2027-02-01T14:00:00Z', ann, 'yes'),
      reads('2027-02-01T15:00:00Z', ben, 'yes'),
    ].reduce(put, told);
    expect(noticeIds(history).slice(-2)).toEqual([
      'board-update-danger-cluster-damp-or-mould to chair',
      'regulator-update-danger-cluster-damp-or-mould to regulator',
    ]);
    expect(history.view.dangers).toMatchObject([{ failure: clusterOfRepairs, standing: 'confirmed' }]);
  });

  test('turned down by readers, a case whose escalation is due is not ended by them', () => {
    const due = put(
      put(triaged(), delivered('2026-12-21', { step: 'board-notice', recipient: 'secretary' })),
      time('2027-01-25'),
    );
    expect(due.view.escalation?.reason).toBe('answer-late');
    const read = [reads('2027-01-25', ann, 'no'), reads('2027-01-25', ben, 'no')].reduce(put, due);
    expect(read.view.closed).toBeUndefined();
    expect(put(read, drafts('2027-01-25', 'secretary', anAnswer())).view.escalation).toBeDefined();
  });
});
