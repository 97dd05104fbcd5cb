import type { CaseEvent } from '../../../shared/domain/escalation/case.ts';
import { graceMinutes, leaseMinutes, type Notice } from '../../../shared/domain/escalation/notice.ts';
import { noticesOf } from '../../../shared/domain/escalation/notices-owed.ts';
import { stepAbout } from '../../../shared/domain/escalation/step.ts';
import { canonical } from '../../../shared/domain/ledger/canonical.ts';
import { addMinutes, localDateOf } from '../../../shared/domain/time/calendar.ts';
import { hash } from '../../support/cases.ts';
import type { CaseAtEnd, End } from './at-end.ts';
import type { Taken } from './mail-service.ts';

const twice = (of: readonly string[]): string[] => of.filter((each, index) => of.indexOf(each) !== index);

/** I-8: a failure is in one case, of one association, commitment and year one is open, ordinals have no gap. */
export const oneCase = ({ found }: End, cases: readonly CaseAtEnd[]): string[] => {
  const joined = cases.flatMap(({ view }) => view.failures.map((each) => each.id));
  const about = cases.map(({ view }) => `${view.association} ${view.commitment} ${view.year}`);
  const open = cases.flatMap(({ view }, index) => (view.closed ? [] : [about[index] ?? '']));
  return [
    ...found
      .filter((each) => !joined.includes(each.id))
      .map((each) => `I-8 failure ${each.id} is in no case`),
    ...twice(joined).map((each) => `I-8 failure ${each} is in two cases`),
    ...twice(open).map((each) => `I-8 two open cases about ${each}`),
  ];
};

/** What happens to a case once in its life; everything else may come again, though never with the same words. */
const once: ReadonlySet<string> = new Set<CaseEvent['kind']>([
  ...(['opened', 'board-notice-owed', 'board-notified', 'board-acknowledged', 'closed'] as const),
  ...(['acknowledgement-missed', 'extension-given', 'regulator-notice-owed'] as const),
  ...(['regulator-notified', 'regulator-acknowledged'] as const),
]);

/** What comes again, with the same words even, once somebody has acted in between. */
const again: ReadonlySet<string> = new Set<CaseEvent['kind']>([
  ...(['escalation-due', 'escalation-stopped', 'panel-review-started', 'answer-accepted'] as const),
]);
const byPeople: ReadonlySet<string> = new Set<CaseEvent['kind']>([
  'panel-acted',
  'board-answered',
  'stop-asked',
]);

/** What each event is, so that the same one a second time is seen. */
const sayingsOf = (events: readonly CaseEvent[]): string[] => {
  let acts = 0;
  return events.map(({ at: _, ...what }) => {
    if (byPeople.has(what.kind)) acts += 1;
    if (again.has(what.kind)) return `${canonical(what)} after ${acts} acts`;
    return once.has(what.kind) ? what.kind : canonical(what);
  });
};

/** Reminders of an answer that stands, and of a receipt that was given. */
const needless = (events: readonly CaseEvent[]): string[] => {
  let [answered, acknowledged] = [false, false];
  return events.flatMap((each) => {
    if (each.kind === 'board-answered') answered = true;
    if (each.kind === 'answer-rejected') answered = false;
    if (each.kind === 'regulator-acknowledged') acknowledged = true;
    if (each.kind !== 'reminder-owed') return [];
    const isNeedless = each.step.startsWith('board-') ? answered : acknowledged;
    return isNeedless ? [`${each.step} after the answer`] : [];
  });
};

/** I-7 and I-8: what happened to a case, in order, once. */
export const inOrder = ({ view, events }: CaseAtEnd): string[] => [
  ...twice(sayingsOf(events)).map((each) => `I-8 ${view.id}: ${each} happened twice`),
  ...needless(events).map((each) => `I-7 ${view.id}: ${each}`),
  ...events.flatMap((each, index) =>
    each.at < (events[index - 1]?.at ?? '')
      ? [`I-9 ${view.id}: ${each.kind} is dated before the one before`]
      : [],
  ),
];

/** Which event of the case each act is, that a page said was done. */
const eventOf: Readonly<Partial<Record<string, CaseEvent['kind']>>> = {
  'acknowledge-board': 'board-acknowledged',
  'draft-answer': 'answer-drafted',
  'confirm-answer': 'board-answered',
  'return-draft': 'draft-returned',
  'ask-extension': 'extension-given',
  'give-information': 'information-given',
  'acknowledge-regulator': 'regulator-acknowledged',
  'record-regulator-outcome': 'regulator-outcome-recorded',
  'confirm-outcome': 'regulator-outcome-recorded',
  'read-danger': 'danger-read',
  'propose-panel-act': 'panel-act-proposed',
  'second-panel-act': 'panel-acted',
  'withdraw-panel-act': 'panel-act-withdrawn',
  'ask-stop': 'stop-asked',
  'desk stop': 'stop-asked',
  'desk mailed-answer': 'mailed-answer-recorded',
  'desk confirm-mailed-answer': 'board-answered',
};

/** I-7: what a page said was done is in the case. */
export const kept = ({ promised }: End, cases: readonly CaseAtEnd[]): string[] =>
  promised.flatMap(({ about, kind }) => {
    const event = eventOf[kind];
    const of = cases.find(({ view }) => view.id === about.case);
    return event === undefined || of?.events.some((each) => each.kind === event)
      ? []
      : [`I-7 ${about.case}: ${kind} was promised and is not there`];
  });

const mailsOf = (taken: readonly Taken[], notice: Notice): Taken[] =>
  taken.filter((each) => each.notice === notice.id);

/** So long at least is the mail service's own word waited for before a mail is sent again; a slow call takes a minute. */
const waits = leaseMinutes + graceMinutes - 2;

/**
 * The one exception: a second mail is nobody's fault where the answer to the first was lost and no word on it came in
 * all the time that is waited for one.
 */
export const isExcused = (mails: readonly Taken[], known: End['known']): boolean =>
  mails.slice(1).every((again, index) => {
    const first = mails[index];
    const knownAt = first && known.get(first.id);
    return (
      first !== undefined &&
      addMinutes(first.at, waits) <= again.at &&
      (knownAt === undefined || knownAt > again.at)
    );
  });

/** "Every danger is told": by the first notice, or in a mail of its own; not where no mailbox of the board takes mail. */
export const dangersTold = ({ view, events, notices }: CaseAtEnd): string[] => {
  const firstNotice = events.findIndex((each) => each.kind === 'board-notice-owed');
  const known = new Set(
    events.slice(0, firstNotice).flatMap((each) => ('failure' in each ? [idOf(each.failure)] : [])),
  );
  const silent = ['secretary', 'chair'].every((to) => view.bounced.some((each) => each.recipient === to));
  const mails = new Set<string>(notices.map((each) => each.step));
  return view.dangers
    .filter(({ failure, standing }) => standing !== 'not-upheld' && !known.has(failure))
    .filter(() => !silent && !view.closed)
    .filter(({ failure }) => !mails.has(stepAbout('board-update', failure, view)))
    .map(({ failure }) => `I-4 ${view.id}: the board is told nothing of ${failure}`);
};

const idOf = (failure: string | { id: string }): string =>
  typeof failure === 'string' ? failure : failure.id;

/** I-4, I-6: everything owed was reserved, and was mailed once, or there was a reason that stands in its row. */
export const mailed = ({ taken, known }: End, { view, events, notices }: CaseAtEnd): string[] => {
  const rows = new Map(notices.map((each) => [each.id, each]));
  return [
    ...noticesOf(events)
      .filter((each) => !rows.has(each.id))
      .map((each) => `I-4 ${each.id} is owed and not reserved`),
    ...notices.flatMap((each) => {
      const mails = mailsOf(taken, each);
      if (mails.length > 1 && !isExcused(mails, known)) return [`I-6 ${each.id} went ${mails.length} times`];
      if (each.status === 'sent')
        return mails.length > 0 ? [] : [`I-4 ${each.id} says sent, and no mail left`];
      if (['overtaken', 'no-address', 'suppressed'].includes(each.status)) return [];
      return [`I-4 ${view.id}: ${each.id} ends ${each.status}`];
    }),
  ];
};

/** I-5: a mail that arrived is known to have arrived, or somebody was asked to look. */
export const arrived = ({ taken, tasks }: End, { notices }: CaseAtEnd): string[] =>
  notices.flatMap((each) => {
    const mails = mailsOf(taken, each);
    const heard = mails.flatMap(({ outcomes }) => outcomes.filter((word) => word.heard));
    const missing = heard.filter(({ kind }) => each.outcomes[kind] === undefined);
    const silent =
      mails.length > 0 &&
      // Kept, and then the function failed until its message was given up: it is known all the same.
      !each.outcomes.delivery &&
      !each.outcomes.bounce &&
      !tasks.some((task) => task.about === each.id);
    return [
      ...missing.map(({ kind }) => `I-5 ${each.id}: the word ${kind} was taken in and is not kept`),
      ...(silent ? [`I-5 ${each.id}: nobody knows whether it arrived, and nobody was asked`] : []),
    ];
  });

/** "Day 0 is the day of the first delivery", whoever was told of it first and however late. */
export const rightDay = ({ taken }: End, { view, notices }: CaseAtEnd): string[] => {
  if (view.proof !== 'delivery') return [];
  const days = notices
    .filter(({ step }) => step === 'board-notice' || step === 'board-second-contact')
    .flatMap((each) =>
      mailsOf(taken, each)
        .flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind === 'delivery'))
        .filter(({ at, heard }) => heard || at === each.outcomes.delivery),
    )
    .map(({ at }) => localDateOf(at));
  return view.dayZero && days.includes(view.dayZero)
    ? []
    : [`${view.id}: day 0 is ${view.dayZero}, and mails arrived on ${days.join(', ') || 'no day'}`];
};

/** A dead mailbox is known in the case, so that the second contact is tried. */
export const bounceSeen = ({ taken }: End, { view, notices }: CaseAtEnd): string[] =>
  notices.flatMap((each) =>
    mailsOf(taken, each).some(({ outcomes }) =>
      outcomes.some(({ kind, heard }) => kind === 'bounce' && heard),
    ) &&
    !view.closed &&
    !view.bounced.some(({ step, recipient }) => step === each.step && recipient === each.recipient)
      ? [`I-5 ${view.id}: ${each.id} bounced, and the case does not know`]
      : [],
  );

/** I-9: every event has its one entry in the ledger, and the entry's hash is the event's. */
export const recorded = ({ stores }: End, cases: readonly CaseAtEnd[]): string[] => {
  const entries = new Map(stores.ledger.map((each) => [each.id, each]));
  const events = cases.flatMap(({ view, events: of }) =>
    of.map((event, index) => ({ id: `${view.id}-${index + 1}`, event })),
  );
  return [
    ...(stores.ledger.length === events.length
      ? []
      : [`I-9 ${events.length} events have ${stores.ledger.length} entries`]),
    ...events
      .filter(({ id, event }) => entries.get(id)?.hash !== hash(canonical(event)))
      .map(({ id }) => `I-9 entry ${id} is not that of its event`),
  ];
};
