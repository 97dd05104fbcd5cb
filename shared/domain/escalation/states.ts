import { type CaseEvent, type CaseState, caseState } from './case.ts';

/** THE table of moves: from each state, the states that may come next. */
export const allowedMoves = {
  detected: ['triage', 'board-notified', 'regulator-notified', 'closed'],
  triage: ['board-notified', 'regulator-notified', 'closed'],
  'board-notified': ['board-acknowledged', 'board-answered', 'panel-review', 'regulator-notified', 'closed'],
  'board-acknowledged': ['board-answered', 'panel-review', 'regulator-notified', 'closed'],
  'board-answered': ['panel-review', 'regulator-notified'],
  'panel-review': ['accepted-monitored', 'rejected', 'regulator-notified', 'closed'],
  'accepted-monitored': ['panel-review', 'regulator-notified', 'closed'],
  rejected: ['board-answered', 'panel-review', 'regulator-notified', 'closed'],
  'regulator-notified': ['regulator-acknowledged', 'closed'],
  'regulator-acknowledged': ['closed'],
  closed: [],
} as const satisfies Record<CaseState, readonly CaseState[]>;

/** THE table of what leads where; every other event leaves the state as it is. */
export const leadsTo = {
  opened: 'detected',
  'triage-started': 'triage',
  'board-notified': 'board-notified',
  'board-acknowledged': 'board-acknowledged',
  'board-answered': 'board-answered',
  'panel-review-started': 'panel-review',
  'answer-accepted': 'accepted-monitored',
  'answer-rejected': 'rejected',
  'regulator-notified': 'regulator-notified',
  'regulator-acknowledged': 'regulator-acknowledged',
  closed: 'closed',
} as const satisfies Partial<Record<CaseEvent['kind'], CaseState>>;

const next: Readonly<Partial<Record<CaseEvent['kind'], CaseState>>> = leadsTo;

const rank = (state: CaseState): number => caseState.options.indexOf(state);

/**
 * The state after an event. What belongs to an earlier stage and comes late (a board that answers when the regulator
 * has been told) leaves the state as it is.
 * @throws when an event would skip a stage: the rules that made it are wrong.
 */
export const stateAfter = (state: CaseState, event: CaseEvent): CaseState => {
  const to = next[event.kind];
  if (to === undefined) return state;
  const allowed: readonly CaseState[] = allowedMoves[state];
  if (allowed.includes(to)) return to;
  if (rank(to) <= rank(state)) return state;
  throw new Error(`a case in state ${state} cannot become ${to} (${event.kind})`);
};
