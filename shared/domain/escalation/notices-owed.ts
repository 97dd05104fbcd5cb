import type { BoardEvent } from './board-events.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { evolve } from './evolve.ts';
import { type Notice, noticeIdOf } from './notice.ts';
import { aboutDraft, both, contacts, type Owed, other, regulators, to } from './recipients.ts';
import { reportNotices } from './report-notices.ts';
import { stepAbout, stepNumbered } from './step.ts';

const bounced = (event: Extract<CaseEvent, { kind: 'notice-bounced' }>): Owed[] => {
  switch (event.recipient) {
    case 'secretary':
      return [{ step: 'board-second-contact', recipient: 'chair' }];
    case 'regulator':
      return [{ step: event.step, recipient: 'trade-body' }];
    case 'chair':
    case 'trade-body':
      return [];
    default:
      return event.recipient satisfies never;
  }
};

/** After a rejection an answer is acknowledged a second time, in a mail of its own. */
const isAgain = (view: CaseView): boolean => view.earlierAnswers.length > 0;

const answering = (
  event: Extract<
    BoardEvent,
    { kind: 'answer-drafted' | 'draft-returned' | 'extension-given' | 'board-answered' }
  >,
  view: CaseView,
): Owed[] => {
  switch (event.kind) {
    case 'answer-drafted':
      return aboutDraft(
        view,
        view.drafted,
        to(stepNumbered('board-draft-waits', view.drafted), [other[event.by]]),
      );
    case 'draft-returned':
      return aboutDraft(
        view,
        view.drafted,
        to(stepNumbered('board-draft-returned', view.drafted), [other[event.by]]),
      );
    case 'extension-given':
      return to('board-extension-receipt', both);
    case 'board-answered':
      return to(isAgain(view) ? 'board-answer-receipt-again' : 'board-answer-receipt', both);
    default:
      return event satisfies never;
  }
};

/** THE list of what is told to nobody by mail; a new event is in it, or above it. */
const owesNothing = (
  _event: Extract<
    CaseEvent,
    {
      kind:
        | 'opened'
        | 'failure-joined'
        | 'triage-started'
        | `danger-${'read' | 'disputed' | 'confirmed' | 'not-upheld' | 'undecided'}`
        | 'board-notified'
        | 'board-acknowledged'
        | 'mailed-answer-recorded'
        | `answer-${'late' | 'very-late'}`
        | `information-${'given' | 'late'}`
        | 'panel-review-started'
        | 'panel-acted'
        | `panel-act-${'proposed' | 'withdrawn' | 'waits' | 'lapsed'}`
        | `escalation-${'due' | 'stopped'}`
        | 'regulator-notified'
        | 'regulator-outcome-recorded';
    }
  >,
): Owed[] => {
  return [];
};

/** Which mails an event owes to whom; `view` is the case after it. */
const owedBy = (event: CaseEvent, view: CaseView): Owed[] => {
  switch (event.kind) {
    case 'board-notice-owed':
      return to('board-notice', ['secretary']);
    case 'board-update-owed':
      return to(stepAbout('board-update', event.failure, view), contacts(view));
    case 'board-confirmation-owed':
      return to(stepAbout('board-confirmed', event.failure, view), contacts(view));
    case 'notice-bounced':
      return bounced(event);
    case 'reminder-owed':
      return to(event.step, event.step.startsWith('regulator-') ? regulators(view) : contacts(view));
    case 'mailbox-corrected':
      return to(stepNumbered('board-notice-again', event.number), [event.of]);
    case 'acknowledgement-missed':
      return to('board-second-contact', ['chair']);
    case 'answer-drafted':
    case 'draft-returned':
    case 'extension-given':
    case 'board-answered':
      return answering(event, view);
    case 'answer-accepted':
      return to('board-answer-accepted', contacts(view));
    case 'answer-rejected':
      return to(event.answerBy ? 'board-answer-rejected' : 'board-answer-rejected-again', contacts(view));
    case 'information-asked':
      return to(stepNumbered('board-information', event.number), contacts(view));
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
      return reportNotices(event, view);
    case 'readings-overdue':
      return to(stepAbout('readings-overdue', event.failure, view), ['trade-body']);
    case 'panel-review-late':
      return to('panel-review-late', ['trade-body']);
    case 'stop-asked':
      return event.by.role === 'panel-chair' ? to('stop-asked', ['trade-body']) : [];
    case 'regulator-notice-owed':
      return to('regulator-notice', ['regulator']);
    case 'regulator-update-owed':
      return to(stepAbout('regulator-update', event.failure, view), regulators(view));
    case 'regulator-acknowledged':
      return to('regulator-acknowledgement-receipt', ['regulator', 'trade-body']);
    case 'closed':
      return view.boardNoticeOwedAt ? to('board-case-closed', contacts(view)) : [];
    default:
      return owesNothing(event);
  }
};

/** Every notice that a case owes or owed, in order; one per (case, step, recipient), dated by what first owed it. */
export const noticesOf = (events: readonly CaseEvent[]): Notice[] => {
  const owed = new Map<string, Notice>();
  let view: CaseView | undefined;
  for (const event of events) {
    view = evolve(view, event);
    for (const { step, recipient } of owedBy(event, view)) {
      const id = noticeIdOf({ case: view.id, step, recipient });
      if (owed.has(id)) continue;
      owed.set(id, {
        id,
        case: view.id,
        association: view.association,
        step,
        recipient,
        status: 'due',
        createdAt: event.at,
        attempts: 0,
        outcomes: {},
      });
    }
  }
  return [...owed.values()];
};
