import { describe, expect, test } from 'vitest';
import { advanceCases } from '../../../functions/escalation/advance-cases.ts';
import { openCase } from '../../../functions/escalation/open-case.ts';
import { storedCaseMoves } from '../../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryCases } from '../../../shared/adapters/memory/cases.ts';
import type { EventDetail } from '../../../shared/contracts/events.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import { aFailure, at, hash } from '../../support/cases.ts';

/** The service around cases, in memory, with a clock one can push. */
const aService = (...failures: Failure[]) => {
  const { cases, notices, ledger } = memoryCases();
  const announcer = memoryAnnouncer();
  let now: Instant = at('2026-12-17');
  const clock = { now: () => now };
  const needs = { cases, notices, announcer, clock, hash };
  const opened = new Set<string>();
  const scores = {
    failure: async (id: string) => failures.find((each) => each.id === id),
    unopenedFailures: async () => failures.filter((each) => !opened.has(each.id)),
    markOpened: async (id: string) => void opened.add(id),
  };
  return {
    needs,
    scores,
    ledger,
    announcer,
    push: (text: string) => {
      now = at(text);
    },
    open: (failed: Failure, over: Partial<typeof needs> = {}) =>
      openCase({ scores, clock, moves: storedCaseMoves({ ...needs, ...over }) })(hintOf(failed), {
        cause: 'event:1',
      }),
    advance: (over: Partial<typeof needs> = {}) =>
      advanceCases({ cases, clock, moves: storedCaseMoves({ ...needs, ...over }) })('2026-12-29T00:07:00Z'),
  };
};

const hintOf = ({
  id,
  association,
  commitment,
  year,
  trigger,
  severity,
}: Failure): EventDetail<'FailureDetected'> => ({
  failure: id,
  association,
  commitment,
  year,
  trigger,
  severity,
});

describe('a failure is announced', () => {
  test('the case opens, its notice is announced after it was stored, and marked', async () => {
    const failed = aFailure();
    const service = aService(failed);
    expect(await service.open(failed)).toMatchObject({ kind: 'moved', view: { id: 'C9001-repairs-2026-1' } });
    expect(service.announcer.announced).toEqual([
      {
        name: 'NoticeDue',
        detail: {
          notice: 'C9001-repairs-2026-1_board-notice_secretary',
          association: 'C9001',
          case: 'C9001-repairs-2026-1',
          step: 'board-notice',
          recipient: 'secretary',
          audience: 'board',
        },
      },
    ]);
    const [notice] = await service.needs.notices.dueBy(at('2026-12-18'));
    expect(notice?.announcedAt).toBe('2026-12-17T12:00:00.000Z');
  });

  test('however often it is announced, one case is opened and one notice is owed', async () => {
    const failed = aFailure();
    const service = aService(failed);
    await service.open(failed);
    for (let again = 0; again < 3; again += 1)
      expect(await service.open(failed)).toMatchObject({ kind: 'nothing', why: 'known-failure' });
    expect(service.announcer.announced).toHaveLength(1);
    expect(service.ledger).toHaveLength(2);
  });

  test('two failures of one promise at the same moment meet in one case', async () => {
    const serious = aFailure();
    const danger = aFailure({ trigger: 'danger-cluster' });
    const service = aService(serious, danger);
    await Promise.all([service.open(serious), service.open(danger)]);
    const [view, ...others] = await service.needs.cases.ofAssociation(serious.association);
    expect(others).toEqual([]);
    expect(view?.failures.map((each) => each.trigger).sort()).toEqual(['danger-cluster', 'serious']);
  });

  test('each event of a case has a ledger entry that holds its hash and none of its words', async () => {
    const failed = aFailure();
    const service = aService(failed);
    await service.open(failed);
    expect(service.ledger.map((each) => [each.id, each.kind])).toEqual([
      ['C9001-repairs-2026-1-1', 'opened'],
      ['C9001-repairs-2026-1-2', 'board-notice-owed'],
    ]);
    expect(JSON.stringify(service.ledger)).not.toContain(failed.plainWords);
  });

  test('a failure that is not stored is a fault, and the event comes again', async () => {
    await expect(aService().open(aFailure())).rejects.toThrow('there is no failure');
  });

  test('someone who always gets there first is a fault after some tries', async () => {
    const failed = aFailure();
    const service = aService(failed);
    const cases = { ...service.needs.cases, append: async () => 'conflict' as const };
    await expect(service.open(failed, { cases })).rejects.toThrow('contended');
  });

  /** Every call that writes, in order: the crash comes right before or right after one of them. */
  const calls = ['append', 'announce', 'markAnnounced'] as const;
  test.each(
    calls.flatMap((call) => [
      { call, when: 'before' },
      { call, when: 'after' },
    ]),
  )(
    'a crash $when $call: the event comes again or the sweep finds it, and there is one case with one notice',
    async ({ call, when }) => {
      const failed = aFailure();
      const service = aService(failed);
      const crashing =
        <A extends unknown[], R>(name: string, real: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          if (name !== call) return real(...args);
          if (when === 'after') await real(...args);
          throw new Error('crash');
        };
      const { cases, notices, announcer } = service.needs;
      const over = {
        cases: { ...cases, append: crashing('append', cases.append) },
        announcer: { ...announcer, announce: crashing('announce', announcer.announce) },
        notices: { ...notices, markAnnounced: crashing('markAnnounced', notices.markAnnounced) },
      };
      await expect(service.open(failed, over)).rejects.toThrow('crash');
      await service.open(failed);
      const history = await cases.load(
        failed.association,
        (await cases.ofAssociation(failed.association))[0]?.id ?? never(),
      );
      expect(history?.events).toHaveLength(2);
      const owed = await notices.ofCase(failed.association, history?.view.id ?? never());
      expect(owed).toHaveLength(1);
      const announced = service.announcer.announced.length > 0;
      const seenBySweep = (await notices.dueBy(service.needs.clock.now())).length > 0;
      expect(announced || seenBySweep).toBe(true);
    },
  );
});

const never = (): never => {
  throw new Error('expected a case');
};

describe('once an hour', () => {
  test('what is due moves, what is not stays, and a second look changes nothing', async () => {
    const failed = aFailure();
    const service = aService(failed);
    await service.open(failed);
    expect(await service.advance()).toEqual({ moved: 0 });
    service.push('2026-12-29T00:07:00Z');
    expect(await service.advance()).toEqual({ moved: 1 });
    expect(await service.advance()).toEqual({ moved: 0 });
    expect(service.announcer.announced.map((each) => each.name === 'NoticeDue' && each.detail.step)).toEqual([
      'board-notice',
      'regulator-notice',
    ]);
    expect(service.announcer.causes.at(-1)).toBe('schedule:advance-cases:2026-12-29T00:07:00Z');
  });

  test('one case that fails delays no other, and is reported', async () => {
    const failures = [aFailure(), aFailure({ association: 'C9002' }), aFailure({ association: 'C9003' })];
    const service = aService(...failures);
    for (const each of failures) await service.open(each);
    service.push('2026-12-29T00:07:00Z');
    const { cases } = service.needs;
    const poisoned: typeof cases.load = (association, id) =>
      association === 'C9002' ? Promise.reject(new Error('poison')) : cases.load(association, id);
    await expect(service.advance({ cases: { ...cases, load: poisoned } })).rejects.toThrow(
      '1 cases were not advanced',
    );
    const moved = await Promise.all(failures.map((each) => cases.ofAssociation(each.association)));
    expect(moved.map(([view]) => view?.regulatorNoticeOwedAt !== undefined)).toEqual([true, false, true]);
  });
});
