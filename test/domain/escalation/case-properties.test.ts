import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/escalation/case.ts';
import { nextLook } from '../../../shared/domain/escalation/clocks.ts';
import type { Command, History } from '../../../shared/domain/escalation/command.ts';
import { decide } from '../../../shared/domain/escalation/decide.ts';
import { followedBy, historyOf } from '../../../shared/domain/escalation/evolve.ts';
import { moveOf, rulebookFor } from '../../../shared/domain/escalation/move.ts';
import { noticesOf } from '../../../shared/domain/escalation/notices-owed.ts';
import { recipient } from '../../../shared/domain/escalation/step.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { addDays, addMinutes, startOfDay } from '../../../shared/domain/time/calendar.ts';
import {
  aFailure,
  asked,
  at,
  day,
  delivered,
  everyStep,
  hash,
  opened,
  put,
  story,
  time,
} from '../../support/cases.ts';

const people = fc.constantFrom(...recipient.options);
const steps = fc.constantFrom(...everyStep);

/** Any command of anyone, so many hours after the one before. */
const anyCommand: fc.Arbitrary<{ hours: number; make: (now: Command['at']) => Command }> = fc.record({
  hours: fc.integer({ min: 0, max: 24 * 20 }),
  make: fc.oneof(
    fc
      .constantFrom<'serious' | 'danger-cluster' | 'grave-danger'>(
        'serious',
        'danger-cluster',
        'grave-danger',
      )
      .map(
        (trigger) =>
          (now: Command['at']): Command => ({ kind: 'open-case', at: now, failure: aFailure({ trigger }) }),
      ),
    fc.tuple(steps, people, fc.integer({ min: 0, max: 24 * 15 })).map(
      ([of, to, hoursAgo]) =>
        (now: Command['at']): Command => ({
          kind: 'notice-delivered',
          at: now,
          deliveredAt: addMinutes(now, -60 * hoursAgo),
          step: of,
          recipient: to,
        }),
    ),
    fc.tuple(steps, people).map(
      ([of, to]) =>
        (now: Command['at']): Command => ({ kind: 'notice-bounced', at: now, step: of, recipient: to }),
    ),
    people.map(
      (by) =>
        (now: Command['at']): Command => ({ kind: 'acknowledge-board', at: now, by }),
    ),
    people.map(
      (by) =>
        (now: Command['at']): Command => ({
          kind: 'draft-answer',
          at: now,
          by,
          answer: { kind: 'reject', reason: 'We see no failure.' },
          upon: 0,
        }),
    ),
    people.map(
      (by) =>
        (now: Command['at']): Command => ({ kind: 'confirm-answer', at: now, by, draft: 1 }),
    ),
    people.map(
      (by) =>
        (now: Command['at']): Command => ({ kind: 'acknowledge-regulator', at: now, by }),
    ),
    people.map(
      (by) =>
        (now: Command['at']): Command => ({
          kind: 'confirm-post',
          at: now,
          by,
          postedOn: day(now.slice(0, 10)),
        }),
    ),
    fc.constant((now: Command['at']): Command => ({ kind: 'let-time-pass', at: now })),
  ),
});
const anyLife = fc.array(anyCommand, { maxLength: 25 });

/** Plays a life: the histories after each command, and the last instant. */
const play = (life: readonly { hours: number; make: (now: Command['at']) => Command }[]) => {
  let now = Date.parse('2026-07-01T09:00:00Z');
  let history: History | undefined;
  const seen: { command: Command; before: History | undefined; after: History | undefined }[] = [];
  for (const each of life) {
    now += each.hours * 3_600_000;
    const command = each.make(at(new Date(now).toISOString()));
    const decision = decide(command, history, rulebookFor(history));
    const before = history;
    if (decision.kind === 'moved') history = followedBy(history, decision.events);
    seen.push({ command, before, after: history });
  }
  return { history, seen, now: at(new Date(now).toISOString()) };
};

/** What the world and a silent board do; what all the others do is in `case-model.test.ts`. */
describe('whatever the world does to a case, in whatever order', () => {
  test('after a look at the clock nothing is overdue, and no look is lost', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { history, now } = play(life);
        if (!history) return;
        const decision = decide({ kind: 'let-time-pass', at: now }, history, currentRulebook);
        const rested = decision.kind === 'moved' ? followedBy(history, decision.events) : history;
        const next = nextLook(rested.view, currentRulebook);
        expect(next === undefined || next > now).toBe(true);
        // A case whose answer or acknowledgement is outstanding always has a next look until the regulator has said so.
        if (!rested.view.answeredAt && !rested.view.regulatorNoticeOwedAt) expect(next).toBeDefined();
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  test('an unanswered case always reaches the regulator, whatever the mail did', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { history, now } = play(life);
        if (!history || history.view.answeredAt) return;
        const later = addDays(day(now.slice(0, 10)), 90);
        const decision = decide({ kind: 'let-time-pass', at: startOfDay(later) }, history, currentRulebook);
        const end = decision.kind === 'moved' ? followedBy(history, decision.events) : history;
        expect(end.view.regulatorNoticeOwedAt).toBeDefined();
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  test('one mail per case, step and recipient, each owed by the move that brought it', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { seen } = play(life);
        const ids: string[] = [];
        let last: History | undefined;
        for (const { before, after } of seen) {
          if (!after || after === before) continue;
          const fresh = after.events.slice(before?.events.length ?? 0);
          ids.push(...moveOf(before, fresh, hash).notices.map((each) => each.id));
          last = after;
        }
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.sort()).toEqual(
          noticesOf(last?.events ?? [])
            .map((each) => each.id)
            .sort(),
        );
      }),
      { seed: 19, numRuns: 300 },
    );
  });

  test('the view follows from the events alone, and events never go back in time', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { history } = play(life);
        if (!history) return;
        expect(historyOf(history.events).view).toEqual(history.view);
        const times = history.events.map((each) => each.at);
        expect(times).toEqual([...times].sort());
      }),
      { seed: 23, numRuns: 300 },
    );
  });
});

describe('the clock jumps', () => {
  const daily = (from: History, days: number, start: string): CaseEvent[] => {
    let history = from;
    for (let passed = 1; passed <= days; passed += 1) {
      const command = time(`${addDays(day(start), passed)}T12:00:00Z`);
      if (asked(history, command).kind === 'moved') history = put(history, command);
    }
    return [...history.events];
  };

  test.each([
    ['serious and delivered', story(opened(), delivered())],
    ['serious and never delivered', story(opened())],
    ['danger, never read', story(opened('2026-12-17', aFailure({ trigger: 'danger-cluster' })))],
    [
      'danger that joined',
      story(opened(), delivered(), opened('2026-12-18', aFailure({ trigger: 'danger-cluster' }))),
    ],
  ])('sixty days at once give the events of sixty days one by one: %s', (_, history) => {
    const jumped = put(history, time('2027-02-16'));
    expect(jumped.events).toEqual(daily(history, 60, '2026-12-18'));
  });
});
