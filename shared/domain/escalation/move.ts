import { entryOf, type Hash, type LedgerEntry } from '../ledger/entry.ts';
import { currentRulebook, rulebookOf } from '../rulebook/current.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Instant } from '../time/calendar.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { nextLook } from './clocks.ts';
import type { History } from './command.ts';
import { followedBy } from './evolve.ts';
import type { Notice } from './notice.ts';
import { noticesOf } from './notices-owed.ts';

/** Everything that one move of a case writes, all of it in one transaction or none of it. */
export type Move = {
  before: { view: CaseView | undefined; events: number };
  view: CaseView;
  events: readonly CaseEvent[];
  notices: readonly Notice[];
  ledger: readonly LedgerEntry[];
  /** Next instant at which the clock must look at this case again; none when nothing is owed. */
  dueAt: Instant | undefined;
};

/** The rulebook that a case is judged by: the one it was opened under; a new case's is the current one. */
export const rulebookFor = (history: History | undefined): Rulebook =>
  history && !history.view.closed ? rulebookOf(history.view.rulebook) : currentRulebook;

/**
 * What is to be written when these events, as decided, follow the history that they were decided upon. Events that
 * open a case anew begin a history of their own: the one before it is closed.
 */
export const moveOf = (upon: History | undefined, events: readonly CaseEvent[], hash: Hash): Move => {
  const history = events[0]?.kind === 'opened' ? undefined : upon;
  const earlier = history?.events ?? [];
  const { view, events: all } = followedBy(history, events);
  const known = new Set(noticesOf(earlier).map((each) => each.id));
  return {
    before: { view: history?.view, events: earlier.length },
    view,
    events,
    notices: noticesOf(all).filter((each) => !known.has(each.id)),
    ledger: events.map((event, index) => entryOf(view.id, earlier.length + index + 1, event, hash)),
    dueAt: nextLook(view, rulebookOf(view.rulebook)),
  };
};
