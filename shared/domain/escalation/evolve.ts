import { type CaseEvent, type CaseView, caseIdOf } from './case.ts';
import type { History } from './command.ts';
import { stateAfter } from './states.ts';

type Opened = Extract<CaseEvent, { kind: 'opened' }>;

const opened = ({ at, failure, ordinal, rulebook }: Opened): CaseView => ({
  id: caseIdOf(failure.association, failure.commitment, failure.year, ordinal),
  association: failure.association,
  commitment: failure.commitment,
  year: failure.year,
  ordinal,
  state: 'detected',
  failures: [failure],
  openedAt: at,
  rulebook,
  charter: failure.charter,
  unconfirmed: false,
  told: [],
  bounced: [],
  acknowledgementMissed: false,
  remindersOwed: [],
});

/** Two dangers that wait to be read: the earlier date holds for both. */
const triageOf = (view: CaseView, event: Extract<CaseEvent, { kind: 'triage-started' }>) => {
  const latest = view.failures.at(-1);
  const waiting = view.failures.some((each) => each !== latest && !view.told.includes(each.trigger));
  const { readBy, boardToldBy } = event;
  return waiting && view.triage && view.triage.boardToldBy < boardToldBy
    ? view.triage
    : { readBy, boardToldBy };
};

/** What an event changes in the view, its state apart. */
const changes = (view: CaseView, event: Exclude<CaseEvent, Opened>): Partial<CaseView> => {
  switch (event.kind) {
    case 'failure-joined':
      return { failures: [...view.failures, event.failure] };
    case 'triage-started':
      return { triage: triageOf(view, event) };
    case 'board-notice-owed':
      return {
        boardNoticeOwedAt: event.at,
        undeliverableOn: event.undeliverableOn,
        unconfirmed: event.unconfirmed,
        told: view.failures.map((each) => each.trigger),
      };
    case 'board-update-owed':
      return {
        told: [...view.told, event.trigger],
        unconfirmed: view.unconfirmed || event.unconfirmed,
      };
    case 'notice-bounced':
      return { bounced: [...view.bounced, { step: event.step, recipient: event.recipient }] };
    case 'board-notified': {
      const { dayZero, proof, acknowledgeBy, answerBy } = event;
      return { dayZero, proof, acknowledgeBy, answerBy };
    }
    case 'reminder-owed':
      return { remindersOwed: [...view.remindersOwed, event.step] };
    case 'board-acknowledged':
      return { acknowledgedAt: event.at };
    case 'acknowledgement-missed':
      return { acknowledgementMissed: true };
    case 'board-answered':
      return { answeredAt: event.at, answeredBy: event.by, answer: event.answer };
    case 'answer-late':
      return { lateSince: event.since };
    case 'answer-very-late':
      return { veryLateSince: event.since };
    case 'escalation-due':
      return { escalation: { reason: event.reason, goesOn: event.goesOn } };
    case 'regulator-notice-owed':
      return { regulatorNoticeOwedAt: event.at };
    case 'regulator-notified':
      return { regulatorDayZero: event.dayZero };
    case 'regulator-acknowledged':
      return { regulatorAcknowledgedAt: event.at };
    case 'closed':
      return { closed: { at: event.at, outcome: event.outcome, reason: event.reason } };
    default:
      return event satisfies never;
  }
};

/**
 * The view of a case after one more event.
 * @throws when the first event is not `opened`, a later one is, or the move is not in the table of states.
 */
export const evolve = (view: CaseView | undefined, event: CaseEvent): CaseView => {
  if (event.kind === 'opened') {
    if (view) throw new Error(`case ${view.id} is open already`);
    return opened(event);
  }
  if (!view) throw new Error(`a case starts with "opened", not with "${event.kind}"`);
  return { ...view, ...changes(view, event), state: stateAfter(view.state, event) };
};

/** A history with more events at its end. `events` must not be empty when there is no history yet. */
export const followedBy = (history: History | undefined, events: readonly CaseEvent[]): History => {
  const view = events.reduce(evolve, history?.view);
  if (!view) throw new Error('a case has at least one event');
  return { view, events: [...(history?.events ?? []), ...events] };
};

/** A case out of its events, oldest first. */
export const historyOf = (events: readonly CaseEvent[]): History => followedBy(undefined, events);
