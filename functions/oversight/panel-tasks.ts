import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Person } from '../../shared/domain/escalation/people.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';

/** One thing that waits for a panel, with the day by which. `late`: the day has passed, in public. */
export type PanelTask = { view: CaseView; on: LocalDate; late: boolean } & (
  | { kind: 'second' | 'own-proposal'; number: number; reminded: boolean }
  | { kind: 'review' | 'escalation' }
  | { kind: 'information' | 'information-given'; number: number }
);

const proposalsOf = (view: CaseView, by: Person): PanelTask[] =>
  view.proposals.map((each) => ({
    ...{ view, on: each.lapsesOn, late: false, number: each.number, reminded: each.reminded },
    kind: each.by.subject === by.subject ? 'own-proposal' : 'second',
  }));

/** What was asked for and has not come, or has come while the panel has the case on its table. */
const informationOf = (view: CaseView): PanelTask[] =>
  view.information.flatMap((each): PanelTask[] => {
    const of = { view, on: each.answerBy, number: each.number };
    if (!each.given) return [{ ...of, kind: 'information', late: each.lateSince !== undefined }];
    return view.review ? [{ ...of, kind: 'information-given', late: false }] : [];
  });

const ofCase = (view: CaseView, by: Person): PanelTask[] => {
  if (view.closed) return [];
  const { review, escalation } = view;
  return [
    ...proposalsOf(view, by),
    ...(review
      ? [{ kind: 'review' as const, view, on: review.reviewBy, late: review.lateSince !== undefined }]
      : []),
    ...informationOf(view),
    ...(escalation && !view.regulatorNoticeOwedAt
      ? [{ kind: 'escalation' as const, view, on: escalation.goesOn, late: false }]
      : []),
  ];
};

/** What is due of a panel, the earliest day first. */
export const panelTasksOf = (views: readonly CaseView[], by: Person): PanelTask[] =>
  views.flatMap((view) => ofCase(view, by)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
