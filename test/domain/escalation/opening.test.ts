import { describe, expect, test } from 'vitest';
import { followedBy } from '../../../shared/domain/escalation/evolve.ts';
import { moveOf } from '../../../shared/domain/escalation/move.ts';
import {
  aFailure,
  asked,
  at,
  hash,
  kinds,
  noticeIds,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';

describe('a case opens', () => {
  test('a serious failure tells the board at once', () => {
    const history = story(opened());
    expect(kinds(history.events)).toEqual(['opened', 'board-notice-owed']);
    expect(history.view).toMatchObject({ id: 'C9001-repairs-2026-1', state: 'detected', unconfirmed: false });
    expect(noticeIds(history)).toEqual(['board-notice to secretary']);
  });

  test('a cluster of dangers is read by people first, and the board is told unconfirmed by the second working day', () => {
    const history = story(opened('2026-12-17', aFailure({ trigger: 'danger-cluster' })));
    expect(history.view).toMatchObject({
      state: 'triage',
      dangers: [{ readBy: '2026-12-18', boardToldBy: '2026-12-21' }],
    });
    expect(put(history, time('2026-12-20T23:59:59Z')).view.boardNoticeOwedAt).toBeUndefined();
    const told = put(history, time('2026-12-21T00:00:00Z'));
    expect(kinds(told.events).slice(-1)).toEqual(['board-notice-owed']);
    expect(told.view.unconfirmed).toBe(true);
  });

  test('the same failure announced again changes nothing, even after the case has closed', () => {
    const history = story(opened());
    expect(asked(history, opened('2026-12-20'))).toEqual({ kind: 'nothing', why: 'known-failure' });
    const closed = followedBy(history, [
      { kind: 'closed', at: at('2027-02-01'), outcome: 'resolved', reason: 'Repaired.' },
    ]);
    expect(asked(closed, opened('2027-02-02'))).toEqual({ kind: 'nothing', why: 'known-failure' });
  });

  test('what goes on the watch list opens nothing', () => {
    expect(asked(undefined, opened('2026-12-17', aFailure({ severity: 'watch' })))).toEqual({
      kind: 'refused',
      why: 'opens-nothing',
    });
  });

  test('a second trigger joins the open case, and after closing opens the next', () => {
    const joined = story(opened(), opened('2026-12-18', aFailure({ trigger: 'danger-cluster' })));
    expect(joined.view.failures).toHaveLength(2);
    expect(joined.view.id).toBe('C9001-repairs-2026-1');
    const closed = followedBy(story(opened()), [
      { kind: 'closed', at: at('2027-02-01'), outcome: 'resolved', reason: 'Repaired.' },
    ]);
    const next = put(closed, opened('2027-02-02', aFailure({ trigger: 'danger-cluster' })));
    expect(next.view.id).toBe('C9001-repairs-2026-2');
    expect(moveOf(closed, next.events, hash).before).toEqual({ view: undefined, events: 0 });
  });

  test('danger that joins a case the board knows of is told to the board too, after triage', () => {
    const history = story(opened(), opened('2026-12-18', aFailure({ trigger: 'danger-cluster' })));
    const told = put(history, time('2026-12-23'));
    expect(noticeIds(told)).toEqual([
      'board-notice to secretary',
      'readings-overdue-danger-cluster-damp-or-mould to trade-body',
      'board-update-danger-cluster-damp-or-mould to secretary',
    ]);
    expect(told.view.unconfirmed).toBe(true);
  });

  test('of two dangers that wait to be read, the earlier day holds for both', () => {
    const history = story(
      opened('2026-12-17', aFailure({ trigger: 'danger-cluster' })),
      opened('2026-12-18', aFailure({ trigger: 'grave-danger' })),
    );
    const told = put(history, time('2026-12-21'));
    expect(told.view.told).toEqual(told.view.failures.map((each) => each.id));
  });

  test('serious figures that join a danger in triage tell the board at once', () => {
    const history = story(
      opened('2026-12-17', aFailure({ trigger: 'danger-cluster' })),
      opened('2026-12-17T13:00:00Z'),
    );
    expect(kinds(history.events)).toEqual([
      'opened',
      'triage-started',
      'failure-joined',
      'board-notice-owed',
    ]);
    expect(kinds(put(history, time('2026-12-23')).events).slice(4)).toEqual([
      'readings-overdue',
      'readings-overdue',
    ]);
  });
});
