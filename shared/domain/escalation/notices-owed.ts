import type { CaseEvent, CaseView, Recipient, Step } from './case.ts';
import { evolve } from './evolve.ts';
import { type Notice, noticeIdOf } from './notice.ts';

type Owed = { step: Step; recipient: Recipient };

const bouncedAt = (view: CaseView, recipient: Recipient): boolean =>
  view.bounced.some((each) => each.recipient === recipient);

/** The contacts of the board that have been written to and whose mailbox takes mail. */
const contacts = (view: CaseView): Recipient[] => {
  const second = view.acknowledgementMissed || bouncedAt(view, 'secretary');
  const known: Recipient[] = second ? ['secretary', 'chair'] : ['secretary'];
  return known.filter((each) => !bouncedAt(view, each));
};

/** Duty mail that the regulator's mailbox does not take goes to the trade body, which must bring it there. */
const regulators = (view: CaseView): Recipient[] => [
  bouncedAt(view, 'regulator') ? 'trade-body' : 'regulator',
];

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

const to = (step: Step, recipients: readonly Recipient[]): Owed[] =>
  recipients.map((recipient) => ({ step, recipient }));

/** Which mails an event owes to whom; `view` is the case after it. */
const owedBy = (event: CaseEvent, view: CaseView): Owed[] => {
  switch (event.kind) {
    case 'board-notice-owed':
      return to('board-notice', ['secretary']);
    case 'board-update-owed':
      return to(`board-update-${event.trigger}`, contacts(view));
    case 'notice-bounced':
      return bounced(event);
    case 'reminder-owed':
      return to(event.step, event.step.startsWith('regulator-') ? regulators(view) : contacts(view));
    case 'acknowledgement-missed':
      return to('board-second-contact', ['chair']);
    case 'board-answered':
      return to('board-answer-receipt', ['secretary', 'chair']);
    case 'regulator-notice-owed':
      return to('regulator-notice', ['regulator']);
    case 'regulator-acknowledged':
      return to('regulator-acknowledgement-receipt', ['regulator', 'trade-body']);
    case 'opened':
    case 'failure-joined':
    case 'triage-started':
    case 'board-notified':
    case 'board-acknowledged':
    case 'answer-late':
    case 'answer-very-late':
    case 'escalation-due':
    case 'regulator-notified':
    case 'closed':
      return [];
    default:
      return event satisfies never;
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
