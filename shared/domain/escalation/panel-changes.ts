import type { CaseView } from './case.ts';
import type { PanelEvent } from './panel-events.ts';

type Of<K extends PanelEvent['kind']> = Extract<PanelEvent, { kind: K }>;

const without = (view: CaseView, number: number): Pick<CaseView, 'proposals'> => ({
  proposals: view.proposals.filter((each) => each.number !== number),
});

const proposed = (view: CaseView, event: Of<'panel-act-proposed'>): Partial<CaseView> => {
  const { number, at, by, act, remindOn, lapsesOn } = event;
  return {
    proposed: number,
    proposals: [...view.proposals, { number, at, by, act, remindOn, lapsesOn, reminded: false }],
  };
};

const acted = (view: CaseView, event: Of<'panel-acted'>): Partial<CaseView> => {
  const { number, at, act, proposedBy, secondedBy, byLead } = event;
  return {
    ...without(view, number),
    panelActs: [...view.panelActs, { number, at, act, proposedBy, secondedBy, byLead }],
  };
};

/** With a new date the board starts anew; without one the answer stays as it was rejected, for the regulator to see. */
const rejected = (view: CaseView, event: Of<'answer-rejected'>): Partial<CaseView> => {
  const { answer, answeredAt, answerBy, lateSince, veryLateSince } = view;
  const common = { rejections: event.times, review: undefined };
  if (!event.answerBy || !answer || !answeredAt) return common;
  const earlier = { answer, answeredAt, answerBy, rejectedAt: event.at, lateSince, veryLateSince };
  return {
    ...common,
    earlierAnswers: [...view.earlierAnswers, earlier],
    ...{ answer: undefined, answeredAt: undefined, answeredBy: undefined, answerMailed: undefined },
    ...{ lateSince: undefined, veryLateSince: undefined },
    ...{ answerBy: event.answerBy, answerRound: 'again' },
  };
};

/** What a panel's act, or its clock, changes. */
export const panelChanges = (view: CaseView, event: PanelEvent): Partial<CaseView> => {
  switch (event.kind) {
    case 'panel-review-started':
      return {
        review: { why: event.why, startedAt: event.at, reviewBy: event.reviewBy },
        monitoredUntil: undefined,
      };
    case 'panel-review-late':
      return { review: view.review && { ...view.review, lateSince: event.since } };
    case 'panel-act-proposed':
      return proposed(view, event);
    case 'panel-act-withdrawn':
    case 'panel-act-lapsed':
      return without(view, event.number);
    case 'panel-act-waits':
      return {
        proposals: view.proposals.map((each) =>
          each.number === event.number ? { ...each, reminded: true } : each,
        ),
      };
    case 'panel-acted':
      return acted(view, event);
    case 'answer-accepted':
      return { acceptedAt: event.at, monitoredUntil: event.monitoredUntil, review: undefined };
    case 'answer-rejected':
      return rejected(view, event);
    case 'information-asked': {
      const { number, at, question, answerBy } = event;
      return { information: [...view.information, { number, at, question, answerBy }] };
    }
    case 'information-late':
      return {
        information: view.information.map((each) =>
          each.number === event.number ? { ...each, lateSince: event.since } : each,
        ),
      };
    default:
      return event satisfies never;
  }
};
