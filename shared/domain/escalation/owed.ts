import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { EscalationReason } from './regulator-outcome.ts';

/**
 * The board is owed its notice. It counts as undeliverable on the first working day after the rulebook's number of
 * whole working days.
 */
export const boardNoticeOwed = (
  at: Instant,
  day: LocalDate,
  unconfirmed: boolean,
  rulebook: Rulebook,
): CaseEvent => {
  const undeliverableOn = addWorkingDays(day, rulebook.clocks.undeliverable + 1);
  return { kind: 'board-notice-owed', at, unconfirmed, undeliverableOn };
};

/** "A due escalation waits in public before it goes"; nothing where one waits or has gone already. */
export const escalationDue = (
  view: CaseView,
  at: Instant,
  day: LocalDate,
  reason: EscalationReason,
  rulebook: Rulebook,
): CaseEvent[] =>
  view.escalation || view.regulatorNoticeOwedAt
    ? []
    : [
        {
          kind: 'escalation-due',
          at,
          reason,
          goesOn: addWorkingDays(day, rulebook.clocks.publicWait),
        },
      ];

/**
 * "Confirmed danger goes at once", so nobody can stop it. A regulator that has the case already is told of it in a mail
 * of its own.
 */
export const dangerGoes = (
  view: CaseView,
  at: Instant,
  failure: string,
  reason: 'confirmed-danger' | 'undecided-danger',
): CaseEvent[] =>
  view.regulatorNoticeOwedAt
    ? [{ kind: 'regulator-update-owed', at, failure }]
    : [
        { kind: 'escalation-due', at, reason, goesOn: localDateOf(at) },
        { kind: 'regulator-notice-owed', at },
      ];

/** The panel has the case on its table, with a day of its own. */
export const reviewStarted = (
  at: Instant,
  why: NonNullable<CaseView['review']>['why'],
  rulebook: Rulebook,
): CaseEvent => ({
  kind: 'panel-review-started',
  at,
  why,
  reviewBy: addWorkingDays(localDateOf(at), rulebook.clocks.panelReview),
  rulebook: rulebook.id,
});
