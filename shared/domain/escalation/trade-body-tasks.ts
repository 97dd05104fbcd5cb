import type { Instant } from '../time/calendar.ts';
import type { CaseView } from './case.ts';
import { isOpen } from './danger.ts';
import type { Notice } from './notice.ts';
import type { PanelAct } from './panel-act.ts';
import type { Recipient } from './step.ts';

/** What a case asks of the trade body. Each kind leads to one act of its desk. */
export type TradeBodyTask =
  /** No mailbox has taken the notice and no letter is logged: on `goesOn` the regulator is told instead. */
  | { kind: 'not-reached'; goesOn: string | undefined }
  /** The last mail to this mailbox came back, and nothing was put right since. */
  | { kind: 'bounced'; of: Recipient }
  /** Somebody must be told, and the register has no mailbox for them. */
  | { kind: 'no-address'; of: Recipient }
  | { kind: 'readings-overdue' }
  | { kind: 'review-late'; since: string }
  /** The panel chair asks to stop it; without the trade body it goes on that day. */
  | { kind: 'stop-asked'; goesOn: string }
  /** Somebody took an answer from a mail; a second person compares it. */
  | { kind: 'mailed-answer'; recordedBy: string }
  /** The lead of a panel without members proposed something; somebody else of the trade body seconds it. */
  | { kind: 'to-second'; lapsesOn: string }
  /** It can go to nobody any more but the regulator, and has. */
  | { kind: 'undeliverable' };

const latest = (times: readonly (Instant | undefined)[]): Instant | undefined =>
  times.reduce((last, each) => (each && (!last || each > last) ? each : last), undefined);

/** Recipients whose last mail about this case came back, with the time of that. */
export const bouncedMailboxes = (notices: readonly Notice[]): { of: Recipient; at: Instant }[] => {
  const recipients = [...new Set(notices.map((each) => each.recipient))];
  return recipients.flatMap((of) => {
    const outcomes = notices.filter((each) => each.recipient === of).map((each) => each.outcomes);
    const back = latest(outcomes.flatMap(({ bounce, complaint, reject }) => [bounce, complaint, reject]));
    const arrived = latest(outcomes.map(({ delivery }) => delivery));
    return back && (!arrived || back > arrived) ? [{ of, at: back }] : [];
  });
};

/** Acts about a text that stands on the panel's own pages, where alone it can be read. */
const readElsewhere: readonly PanelAct['kind'][] = ['send-report', 'publish-report'];

/**
 * What the independent lead of a panel without members has proposed: somebody else of the trade body seconds it at the
 * desk, since nobody else sits at the panel's table.
 */
export const leadProposals = ({ closed, proposals }: CaseView): CaseView['proposals'] =>
  closed
    ? []
    : proposals.filter(({ by, act }) => by.role === 'independent-lead' && !readElsewhere.includes(act.kind));

/**
 * What an open case asks of the trade body, most urgent first. Its mailboxes are asked for apart: they take its notices,
 * and what was put right since.
 */
export const tasksOf = (view: CaseView): TradeBodyTask[] => {
  if (view.closed) return [];
  const { escalation, review, mailedAnswer } = view;
  const chairAsked = view.stopAsked.some((each) => each.by.role === 'panel-chair');
  const notReached = view.boardNoticeOwedAt && !view.dayZero && view.bounced.length > 0;
  return [
    ...(view.dangers.some((each) => isOpen(each) && each.overdue.length > 0)
      ? [{ kind: 'readings-overdue' as const }]
      : []),
    ...(escalation && !view.regulatorNoticeOwedAt && chairAsked
      ? [{ kind: 'stop-asked' as const, goesOn: escalation.goesOn }]
      : []),
    ...leadProposals(view)
      .slice(0, 1)
      .map(({ lapsesOn }) => ({ kind: 'to-second' as const, lapsesOn })),
    ...(mailedAnswer && !view.answeredAt
      ? [{ kind: 'mailed-answer' as const, recordedBy: mailedAnswer.by }]
      : []),
    ...(notReached && !view.regulatorNoticeOwedAt
      ? [{ kind: 'not-reached' as const, goesOn: view.undeliverableOn }]
      : []),
    ...(notReached && view.regulatorNoticeOwedAt ? [{ kind: 'undeliverable' as const }] : []),
    ...(review?.lateSince ? [{ kind: 'review-late' as const, since: review.lateSince }] : []),
  ];
};
