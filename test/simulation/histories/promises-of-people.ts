import type { CaseEvent } from '../../../shared/domain/escalation/case.ts';
import type { ReaderLogEntry } from '../../../shared/domain/reading/reader-log.ts';
import { type Instant, localDateOf } from '../../../shared/domain/time/calendar.ts';
import type { CaseAtEnd, End } from './at-end.ts';

type Of<K extends CaseEvent['kind']> = Extract<CaseEvent, { kind: K }>;
const ofKind = <K extends CaseEvent['kind']>(events: readonly CaseEvent[], kind: K): Of<K>[] =>
  events.filter((each): each is Of<K> => each.kind === kind);

const notTwo = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** Whether so much was done by one person as takes two, at this event. */
const byOne = (event: CaseEvent, before: readonly CaseEvent[]): boolean => {
  switch (event.kind) {
    case 'panel-acted':
      return notTwo(event.proposedBy.subject, event.secondedBy.subject);
    case 'board-answered':
      return event.mailed
        ? notTwo(event.mailed.recordedBy, event.mailed.confirmedBy)
        : notTwo(event.draftedBy, event.by);
    case 'danger-confirmed':
    case 'danger-not-upheld': {
      const by = ofKind(before, 'danger-read').flatMap((each) =>
        each.failure === event.failure ? [each.by] : [],
      );
      return by.length < 2 || new Set(by).size < by.length;
    }
    case 'escalation-stopped': {
      const since = before.findLastIndex((each) => each.kind === 'escalation-due');
      const [one, two] = ofKind(before.slice(since), 'stop-asked').map((each) => each.by);
      return notTwo(one?.subject, two?.subject) || notTwo(one?.role, two?.role);
    }
    default:
      return false;
  }
};

/** "Acts that publish, escalate, stop or close take two people", and nobody is two. */
export const byTwo = ({ view, events }: CaseAtEnd): string[] =>
  events.flatMap((event, index) =>
    byOne(event, events.slice(0, index)) ? [`${view.id}: ${event.kind} is by one person`] : [],
  );

/** "Nothing waits for ever on a volunteer": what had its day has gone on, whoever did not act. */
export const nothingWaits = ({ view, events }: CaseAtEnd, now: Instant): string[] => {
  if (view.closed) return [];
  const today = localDateOf(now);
  const { escalation, regulatorNoticeOwedAt, information, proposals } = view;
  const waits = [
    ...view.dangers.flatMap(({ failure, standing, decideBy, boardToldBy }) => [
      ...(standing === 'disputed' && decideBy && decideBy < today ? [`${failure} is disputed for ever`] : []),
      ...(standing !== 'not-upheld' && boardToldBy < today && !view.told.includes(failure)
        ? [`the board was to be told of ${failure}`]
        : []),
    ]),
    ...(escalation && !regulatorNoticeOwedAt && escalation.goesOn < today
      ? ['an escalation never goes']
      : []),
    ...(information.some((each) => !each.given && !each.lateSince && each.answerBy < today)
      ? ['late information is nowhere called late']
      : []),
    ...(proposals.some((each) => each.lapsesOn < today) ? ['a proposal never lapses'] : []),
  ];
  const twiceRejected = events.findLastIndex((each) => each.kind === 'answer-rejected' && !each.answerBy);
  const goes = events.slice(twiceRejected).some((each) => each.kind === 'escalation-due');
  return [
    ...waits.map((each) => `I-4 ${view.id}: ${each}`),
    ...(twiceRejected >= 0 && !goes && !regulatorNoticeOwedAt
      ? [`I-4 ${view.id}: rejected twice, and nobody is told`]
      : []),
  ];
};

const isRaised = (entry: ReaderLogEntry): entry is Extract<ReaderLogEntry, { kind: 'raised' }> =>
  entry.kind === 'raised';

/** A danger that one reader confirmed in a report is in a case, and what nobody read rang. */
export const reportsHeard = ({ stores, tasks }: End, cases: readonly CaseAtEnd[]): string[] => {
  const joined = new Set(cases.flatMap(({ view }) => view.failures.map((each) => each.id)));
  const entries = stores.log.rows;
  const about = (reading: string) =>
    entries.filter(({ what }) => what === `report-${reading}`).map(({ entry }) => entry);
  return [...stores.confidences.reports.values()].flatMap(({ reading }) => {
    const found = about(reading).filter((each) => each.kind === 'found');
    const raised = about(reading).find(isRaised)?.failure.id;
    if (found.some((each) => each.reading.finding === 'confirmed'))
      return raised && joined.has(raised) ? [] : [`I-4 report ${reading} was found grave and is in no case`];
    const rang = tasks.some((each) => each.kind === 'danger-unread' && each.about === reading);
    return found.length < 2 && !rang ? [`I-5 report ${reading} is read by nobody, and nobody was asked`] : [];
  });
};
