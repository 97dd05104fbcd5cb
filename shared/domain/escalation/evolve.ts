import { boardChanges } from './board-changes.ts';
import { type CaseEvent, type CaseView, caseIdOf } from './case.ts';
import type { History } from './command.ts';
import { dangerChanges } from './danger-changes.ts';
import type { OpeningEvent } from './opening-events.ts';
import { panelChanges } from './panel-changes.ts';
import { regulatorChanges } from './regulator-changes.ts';
import { reportChanges } from './report-changes.ts';
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
  ...{ told: [], bounced: [], mailboxesCorrected: 0, dangers: [] },
  ...{
    acknowledgementMissed: false,
    answerRound: 'first',
    remindersOwed: [],
    earlierAnswers: [],
    drafted: 0,
  },
  ...{ rejections: 0, proposed: 0, proposals: [], panelActs: [], information: [] },
  ...{ reportDrafted: 0, reportVersions: [], minorityViews: [], recommendations: [] },
  ...{ recommendationDrafted: 0, stopAsked: [], stops: [] },
});

const openingChanges = (view: CaseView, event: Exclude<OpeningEvent, Opened>): Partial<CaseView> => {
  switch (event.kind) {
    case 'failure-joined':
      return { failures: [...view.failures, event.failure] };
    case 'board-notice-owed':
      return {
        boardNoticeOwedAt: event.at,
        undeliverableOn: event.undeliverableOn,
        unconfirmed: event.unconfirmed,
        told: view.failures.map((each) => each.id),
      };
    case 'board-update-owed':
      return {
        told: [...view.told, event.failure],
        unconfirmed: view.unconfirmed || event.unconfirmed,
      };
    case 'board-confirmation-owed':
      return {};
    case 'notice-bounced':
      return { bounced: [...view.bounced, { step: event.step, recipient: event.recipient }] };
    case 'mailbox-corrected':
      return {
        mailboxesCorrected: event.number,
        bounced: view.bounced.filter((each) => each.recipient !== event.of),
      };
    default:
      return event satisfies never;
  }
};

/** What an event changes in the view, its state apart: each group of events has its own file. */
const changes = (view: CaseView, event: Exclude<CaseEvent, Opened>): Partial<CaseView> => {
  switch (event.kind) {
    case 'failure-joined':
    case 'board-notice-owed':
    case 'board-update-owed':
    case 'board-confirmation-owed':
    case 'notice-bounced':
    case 'mailbox-corrected':
      return openingChanges(view, event);
    case 'triage-started':
    case 'danger-read':
    case 'readings-overdue':
    case 'danger-disputed':
    case 'danger-confirmed':
    case 'danger-not-upheld':
    case 'danger-undecided':
      return dangerChanges(view, event);
    case 'board-notified':
    case 'reminder-owed':
    case 'board-acknowledged':
    case 'acknowledgement-missed':
    case 'answer-drafted':
    case 'draft-returned':
    case 'mailed-answer-recorded':
    case 'extension-given':
    case 'board-answered':
    case 'answer-late':
    case 'answer-very-late':
    case 'information-given':
      return boardChanges(view, event);
    case 'panel-review-started':
    case 'panel-review-late':
    case 'panel-act-proposed':
    case 'panel-act-withdrawn':
    case 'panel-act-waits':
    case 'panel-act-lapsed':
    case 'panel-acted':
    case 'answer-accepted':
    case 'answer-rejected':
    case 'information-asked':
    case 'information-late':
      return panelChanges(view, event);
    case 'report-drafted':
    case 'minority-view-written':
    case 'minority-view-withdrawn':
    case 'report-sent':
    case 'report-replied':
    case 'report-reply-over':
    case 'report-published':
    case 'recommendation-made':
    case 'recommendation-answer-drafted':
    case 'recommendation-draft-returned':
    case 'recommendation-answered':
    case 'recommendation-late':
    case 'recommendation-judged':
      return reportChanges(view, event);
    case 'escalation-due':
    case 'stop-asked':
    case 'escalation-stopped':
    case 'regulator-notice-owed':
    case 'regulator-update-owed':
    case 'regulator-notified':
    case 'regulator-acknowledged':
    case 'regulator-outcome-recorded':
    case 'closed':
      return regulatorChanges(view, event);
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
