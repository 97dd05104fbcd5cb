import type { BoardAnswer } from '../escalation/board-answer.ts';
import type { CaseView } from '../escalation/case.ts';
import { shownFailures } from '../escalation/danger-changes.ts';
import type { Evidence } from '../escalation/failure.ts';
import type { HazardId, Rulebook } from '../rulebook/rulebook.ts';
import { type LocalDate, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { type Moment, timelineOf } from './case-timeline.ts';
import { type ReportInPublic, reportInPublic } from './report-in-public.ts';

/**
 * Evidence as the public sees it: coarse, because it is of another day than the published figures, and the difference
 * of two exact figures would tell of the few homes that came in between. Shares in per cent.
 */
export type PublicEvidence =
  | { kind: 'serious'; homesAtLeast: number; failingAbout: number; bar: number }
  | { kind: 'danger-cluster'; homesAtLeast: number; hazard: HazardId }
  | { kind: 'grave-danger'; hazard: HazardId; further: boolean };

/** Why something was held back or put off, in the words of whoever asked for it. Public at once, whatever else waits. */
export type PublicReason = {
  kind: 'extension' | 'stop-of-panel' | 'stop-of-trade-body';
  on: LocalDate;
  text: string;
};

export type PublicCase = Pick<
  CaseView,
  'id' | 'association' | 'commitment' | 'state' | 'unconfirmed' | 'closed' | 'rulebook'
> & {
  /** The board's answer is late, or was: it stays said. */
  late: boolean;
  timeline: Moment[];
  reasons: PublicReason[];
  /** What the panel reports and recommends. */
  report: ReportInPublic;
  /** What it rests on and what the board answered, or the day from which both are public, where that is known. */
  inside:
    | { kind: 'open'; evidence: PublicEvidence[]; answer: BoardAnswer | undefined }
    | { kind: 'not-yet'; from: LocalDate | undefined };
};

const shareStep = 5;

const coarse = (evidence: Evidence, rulebook: Rulebook): PublicEvidence => {
  const { cellFloor } = rulebook.publication;
  switch (evidence.kind) {
    case 'serious':
      return {
        kind: 'serious',
        homesAtLeast: cellFloor * Math.floor(evidence.n / cellFloor),
        failingAbout: shareStep * Math.round(evidence.failingShare / shareStep),
        bar: evidence.bar,
      };
    case 'danger-cluster':
      return {
        kind: 'danger-cluster',
        homesAtLeast: rulebook.danger.clusterHomes,
        hazard: evidence.hazard,
      };
    case 'grave-danger':
      return { kind: 'grave-danger', hazard: evidence.hazard, further: evidence.report !== undefined };
    default:
      return evidence satisfies never;
  }
};

/**
 * "Ten working days after the board was told, or when the case is closed, whichever is first." Where no board could be
 * reached, they count from the day the regulator was told.
 */
const openFrom = (view: CaseView, rulebook: Rulebook): LocalDate | undefined => {
  const told = view.dayZero ?? view.regulatorDayZero;
  const waited = told && addWorkingDays(told, rulebook.publication.caseEvidence);
  const closed = view.closed && localDateOf(view.closed.at);
  return waited && closed ? (waited < closed ? waited : closed) : (waited ?? closed);
};

/** "Stop and reason are public", also of a stop that only one of the two has asked for so far. */
const reasonsOf = ({ extension, stops, stopAsked }: CaseView): PublicReason[] => {
  const asked = [
    ...stops.flatMap(({ at, reasons }) => reasons.map((each) => ({ ...each, at }))),
    ...stopAsked,
  ];
  return [
    ...(extension
      ? [{ kind: 'extension' as const, on: localDateOf(extension.at), text: extension.reason }]
      : []),
    ...asked.map(({ by, at, reason }) => ({
      kind: by.role === 'panel-chair' ? ('stop-of-panel' as const) : ('stop-of-trade-body' as const),
      on: localDateOf(at),
      text: reason,
    })),
  ];
};

/**
 * What the public may see of a case. Association, commitment, state, dates and lateness are live; evidence and answer
 * wait, so that a board can speak before it is spoken of.
 * @param rulebook the edition that the case was opened under
 */
export const publicCaseOf = (view: CaseView, today: LocalDate, rulebook: Rulebook): PublicCase => {
  const from = openFrom(view, rulebook);
  const isOpen = from !== undefined && from <= today;
  return {
    id: view.id,
    association: view.association,
    commitment: view.commitment,
    state: view.state,
    unconfirmed: view.unconfirmed,
    closed: view.closed,
    rulebook: view.rulebook,
    late: view.lateSince !== undefined || view.earlierAnswers.some((each) => each.lateSince !== undefined),
    timeline: timelineOf(view, today, rulebook),
    reasons: reasonsOf(view),
    report: reportInPublic(view),
    inside: isOpen
      ? {
          kind: 'open',
          evidence: shownFailures(view).map((each) => coarse(each.evidence, rulebook)),
          answer: view.answer,
        }
      : { kind: 'not-yet', from },
  };
};
