import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import type { Person } from '../../shared/domain/escalation/people.ts';
import { type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';

/**
 * One thing that waits for a panel, with the day by which, or where no clock runs the day since which. `late`: the day
 * has passed, in public.
 */
export type PanelTask = { view: CaseView; on: LocalDate; late: boolean } & (
  | { kind: 'second' | 'own-proposal'; number: number; reminded: boolean }
  | { kind: 'review' | 'escalation' }
  | { kind: 'information' | 'information-given'; number: number }
  | { kind: 'report-draft' | 'report-replied' | 'report-reply-over'; number: number }
  | { kind: 'recommendation-answered' | 'recommendation-late'; number: number }
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

/** Whether somebody has proposed it: then the proposal is what waits. */
const isProposed = (view: CaseView, of: (act: PanelAct) => boolean): boolean =>
  view.proposals.some(({ act }) => of(act));

/** A text that nobody has proposed to send, and one that may be published since the board replied or its days are over. */
const reportOf = (view: CaseView): PanelTask[] => {
  const { reportDraft: draft } = view;
  const last = view.reportVersions.at(-1);
  const tasks: PanelTask[] = [];
  if (draft && !isProposed(view, (act) => act.kind === 'send-report' && act.draft === draft.number))
    tasks.push({
      ...{ kind: 'report-draft', view, on: localDateOf(draft.at), late: false, number: draft.number },
    });
  if (!last || last.published) return tasks;
  const { number, reply, replyOverSince, replyBy } = last;
  if (isProposed(view, (act) => act.kind === 'publish-report' && act.version === number)) return tasks;
  const of = { view, late: false, number };
  if (reply) tasks.push({ ...of, kind: 'report-replied', on: localDateOf(reply.at) });
  else if (replyOverSince) tasks.push({ ...of, kind: 'report-reply-over', on: replyBy });
  return tasks;
};

/** Recommendations that the board answered, or whose day has passed, and that nobody has judged or proposed to judge. */
const recommendationsOf = (view: CaseView): PanelTask[] =>
  view.recommendations.flatMap(({ number, answered, answerBy, lateSince, judged }): PanelTask[] => {
    const proposed = isProposed(view, (act) => act.kind === 'judge-recommendation' && act.number === number);
    if (judged || proposed) return [];
    const of = { view, number };
    if (answered)
      return [{ ...of, kind: 'recommendation-answered', on: localDateOf(answered.at), late: false }];
    return lateSince ? [{ ...of, kind: 'recommendation-late', on: answerBy, late: true }] : [];
  });

/** A report and its recommendations go on when the case has ended. */
const alwaysOf = (view: CaseView, by: Person): PanelTask[] => [
  ...proposalsOf(view, by),
  ...reportOf(view),
  ...recommendationsOf(view),
];

const ofCase = (view: CaseView, by: Person): PanelTask[] => {
  if (view.closed) return alwaysOf(view, by);
  const { review, escalation } = view;
  return [
    ...alwaysOf(view, by),
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
