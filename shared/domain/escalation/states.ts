import { type CaseEvent, type CaseState, caseState } from './case.ts';

/** THE table of moves: from each state, the states that may come next. */
export const allowedMoves = {
  detected: ['triage', 'board-notified', 'regulator-notified', 'closed'],
  triage: ['board-notified', 'regulator-notified', 'closed'],
  'board-notified': ['board-acknowledged', 'board-answered', 'regulator-notified', 'closed'],
  'board-acknowledged': ['board-answered', 'regulator-notified', 'closed'],
  'board-answered': ['panel-review', 'regulator-notified', 'closed'],
  'panel-review': ['accepted-monitored', 'rejected', 'regulator-notified', 'closed'],
  'accepted-monitored': ['panel-review', 'regulator-notified', 'closed'],
  rejected: ['board-answered', 'regulator-notified', 'closed'],
  'regulator-notified': ['regulator-acknowledged', 'closed'],
  'regulator-acknowledged': ['closed'],
  closed: [],
} as const satisfies Record<CaseState, readonly CaseState[]>;

/** The state that an event leads to, where it leads to one. */
const leadsTo = (event: CaseEvent): CaseState | undefined => {
  switch (event.kind) {
    case 'opened':
      return 'detected';
    case 'triage-started':
      return 'triage';
    case 'board-notified':
    case 'board-acknowledged':
    case 'board-answered':
    case 'regulator-notified':
    case 'regulator-acknowledged':
    case 'closed':
      return event.kind;
    case 'failure-joined':
    case 'board-notice-owed':
    case 'board-update-owed':
    case 'notice-bounced':
    case 'reminder-owed':
    case 'acknowledgement-missed':
    case 'answer-late':
    case 'answer-very-late':
    case 'escalation-due':
    case 'regulator-notice-owed':
      return undefined;
    default:
      return event satisfies never;
  }
};

const rank = (state: CaseState): number => caseState.options.indexOf(state);

/**
 * The state after an event. What belongs to an earlier stage and comes late (a board that answers when the regulator
 * has been told) leaves the state as it is.
 * @throws when an event would skip a stage: the rules that made it are wrong.
 */
export const stateAfter = (state: CaseState, event: CaseEvent): CaseState => {
  const next = leadsTo(event);
  if (next === undefined) return state;
  const allowed: readonly CaseState[] = allowedMoves[state];
  if (allowed.includes(next)) return next;
  if (rank(next) <= rank(state)) return state;
  throw new Error(`a case in state ${state} cannot become ${next} (${event.kind})`);
};
