import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { type Decision, moved, type Of, type Refusal, refused } from './command.ts';
import type { PanelAct } from './panel-act.ts';
import { publicText } from './people.ts';
import type { Recommendation } from './report.ts';
import { boardContact, type Recipient } from './step.ts';

type Recommend = Extract<PanelAct, { kind: 'recommend' }>;
type Judge = Extract<PanelAct, { kind: 'judge-recommendation' }>;

const numbered = (view: CaseView, number: number): Recommendation | undefined =>
  view.recommendations.find((each) => each.number === number);

/** "Each has a number, an owner, a day, and an answer by the board": the day for the answer is computed once. */
export const recommendationMade = (
  { text, owner, by }: Recommend,
  view: CaseView,
  at: Instant,
  rulebook: Rulebook,
): CaseEvent[] => [
  {
    ...{ kind: 'recommendation-made', at, number: view.recommendations.length + 1, text, owner, by },
    answerBy: addWorkingDays(localDateOf(at), rulebook.clocks.recommendation),
    rulebook: rulebook.id,
  },
];

/** What is judged is what the board said it would do; silence is judged by its own date. */
export const judgeRefusal = ({ number }: Judge, view: CaseView): Refusal | undefined => {
  const item = numbered(view, number);
  if (!item) return 'no-such-request';
  if (item.judged) return 'already-decided';
  return item.answered || item.lateSince ? undefined : 'not-answered';
};

export const recommendationJudged = ({ number, verdict, reason }: Judge, at: Instant): CaseEvent[] => [
  { kind: 'recommendation-judged', at, number, verdict, reason },
];

/** One of the two writes the board's answer to a recommendation; it is none until the other confirms it. */
export const draftRecommendationAnswer = (
  { at, by, number, answer, upon }: Of<'draft-recommendation-answer'>,
  view: CaseView,
): Decision => {
  const item = numbered(view, number);
  if (!item) return refused('no-such-request');
  if (item.answered) return refused('already-answered');
  if (answer.kind !== 'reject' && answer.by < localDateOf(at)) return refused('action-day-passed');
  const drafter = boardContact.parse(by);
  if (item.draft?.by === drafter && JSON.stringify(item.draft.answer) === JSON.stringify(answer))
    return { kind: 'nothing', why: 'known-draft' };
  if (view.recommendationDrafted !== upon) return refused('draft-changed');
  return moved({
    ...{ kind: 'recommendation-answer-drafted', at, number, draft: upon + 1, by: drafter, answer },
  });
};

type Waiting = NonNullable<Recommendation['draft']>;

const waiting = (view: CaseView, number: number, by: Recipient, draft: number): Waiting | Refusal => {
  const item = numbered(view, number);
  if (!item) return 'no-such-request';
  if (item.answered) return 'already-answered';
  if (!item.draft) return 'no-draft';
  if (item.draft.by === by) return 'same-person';
  return item.draft.number === draft ? item.draft : 'draft-changed';
};

/** The other of the two makes the draft that they have read the board's answer. */
export const confirmRecommendationAnswer = (
  { at, by, number, draft }: Of<'confirm-recommendation-answer'>,
  view: CaseView,
): Decision => {
  const read = waiting(view, number, by, draft);
  if (typeof read === 'string') return refused(read);
  const { answer, by: draftedBy } = read;
  const today = localDateOf(at);
  if (answer.kind !== 'reject' && answer.by < today) return refused('action-day-passed');
  const due = numbered(view, number)?.answerBy;
  const late = due !== undefined && today > due;
  return moved({
    ...{ kind: 'recommendation-answered', at, number, by: boardContact.parse(by), draftedBy, answer, late },
  });
};

/** The other of the two gives it back, with a reason that stays between them. */
export const returnRecommendationDraft = (
  { at, by, number, draft, reason }: Of<'return-recommendation-draft'>,
  view: CaseView,
): Decision => {
  const read = waiting(view, number, by, draft);
  if (typeof read === 'string') return refused(read);
  const said = publicText.safeParse(reason);
  if (!said.success) return refused('reason-missing');
  return moved({
    ...{ kind: 'recommendation-draft-returned', at, number, by: boardContact.parse(by), reason: said.data },
  });
};
