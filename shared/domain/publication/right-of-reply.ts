import type { BoardAnswer } from '../escalation/board-answer.ts';
import type { CaseView } from '../escalation/case.ts';
import { rulebookOf } from '../rulebook/current.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { type PublicCase, publicCaseOf } from './cases-in-public.ts';

/**
 * "Evidence and answers ten working days after the board was told." `from`: the day on which they are public, counted
 * from today while nobody has been told. `certain`: the board has been told, so the day stands.
 */
export type RightOfReply = { from: LocalDate; isPublic: boolean; certain: boolean; days: number };

export const rightOfReply = (view: CaseView, today: LocalDate): RightOfReply => {
  const rulebook = rulebookOf(view.rulebook);
  const told = view.dayZero ?? view.regulatorDayZero;
  // Before any day, so that the rule of publication says which one it waits for.
  const { inside } = publicCaseOf(
    told ? view : { ...view, dayZero: today },
    localDateOf(view.openedAt),
    rulebook,
  );
  const from = inside.kind === 'not-yet' && inside.from ? inside.from : today;
  return {
    from,
    isPublic: told !== undefined && from <= today,
    certain: told !== undefined,
    days: rulebook.publication.caseEvidence,
  };
};

/** Which answer a preview shows. */
export type Shown = 'answer' | 'draft' | 'none';
export type Preview = { shown: Shown; of: PublicCase };

/** The case as it is once this answer were given now; without one as it stands. */
const withAnswer = (view: CaseView, answer: BoardAnswer | undefined, now: Instant): CaseView => {
  if (!answer || view.answer) return view;
  const state = view.regulatorNoticeOwedAt ? view.state : 'panel-review';
  return { ...view, answer, answeredAt: now, state };
};

/**
 * "What tenants will see": the case as the public page writes it, with its evidence open. Its days are today's.
 * @param answer a draft that is shown as though it had been given
 */
export const previewOf = (view: CaseView, answer: BoardAnswer | undefined, now: Instant): Preview => {
  const today = localDateOf(now);
  const rulebook = rulebookOf(view.rulebook);
  const given = withAnswer(view, answer, now);
  const { from } = rightOfReply(view, today);
  const open = publicCaseOf(
    { ...given, dayZero: given.dayZero ?? today },
    from < today ? today : from,
    rulebook,
  );
  return {
    shown: view.answer ? 'answer' : answer ? 'draft' : 'none',
    of: { ...publicCaseOf(given, today, rulebook), inside: open.inside },
  };
};
