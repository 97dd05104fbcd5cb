import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { BoardAnswer } from './board-answer.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { type Decision, moved, type Of, type Refusal, refused } from './command.ts';
import { extensionDates, extensionRefusal } from './more-time.ts';
import { reviewStarted } from './owed.ts';
import { publicText } from './people.ts';
import { boardContact } from './step.ts';

type Answered = Extract<CaseEvent, { kind: 'board-answered' }>;

/** "Each date is computed once, when the clock starts, and stored with the rulebook edition." */
export const boardNotified = (
  at: Instant,
  dayZero: LocalDate,
  proof: 'delivery' | 'post' | 'acknowledgement',
  rulebook: Rulebook,
) => ({
  kind: 'board-notified' as const,
  at,
  dayZero,
  proof,
  acknowledgeBy: addWorkingDays(dayZero, rulebook.clocks.acknowledge),
  answerBy: addWorkingDays(dayZero, rulebook.clocks.answer),
  rulebook: rulebook.id,
});

/** Who acts by a link has had the mail: at the latest then the clock starts, whatever became of SES's own word. */
export const startedBy = (view: CaseView, at: Instant, rulebook: Rulebook) =>
  view.dayZero ? [] : [boardNotified(at, localDateOf(at), 'acknowledgement', rulebook)];

export const acknowledgeBoard = (
  command: Of<'acknowledge-board'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (!view.boardNoticeOwedAt) return refused('board-not-told');
  if (view.answeredAt) return refused('already-answered');
  if (view.acknowledgedAt) return refused('already-acknowledged');
  const { at, by } = command;
  return moved(...startedBy(view, at, rulebook), { kind: 'board-acknowledged', at, by });
};

/** Why this cannot be the board's answer on this day. */
export const answerRefusal = (view: CaseView, answer: BoardAnswer, day: LocalDate): Refusal | undefined => {
  if (!view.boardNoticeOwedAt) return 'board-not-told';
  if (view.answeredAt) return 'already-answered';
  return answer.kind !== 'reject' && answer.by < day ? 'action-day-passed' : undefined;
};

/**
 * The board has answered: its clock starts if it had not, and the panel reads the answer, unless the regulator has the
 * case. `givenOn` is the day in England by which it is judged late.
 */
export const answeredWith = (
  view: CaseView,
  answered: Omit<Answered, 'kind' | 'late'>,
  givenOn: LocalDate,
  rulebook: Rulebook,
): Decision => {
  const late = view.answerBy !== undefined && givenOn > view.answerBy;
  const review = view.regulatorNoticeOwedAt ? [] : [reviewStarted(answered.at, 'answered', rulebook)];
  const event: Answered = { kind: 'board-answered', ...answered, late };
  return moved(...startedBy(view, answered.at, rulebook), event, ...review);
};

/** "Once, asked before the due date, with a public reason." The new date takes the place of the old one. */
export const askExtension = (
  { at, by, reason }: Of<'ask-extension'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const asker = boardContact.parse(by);
  const today = localDateOf(at);
  const why = extensionRefusal(view, today, rulebook);
  if (why) return refused(why);
  const said = publicText.safeParse(reason);
  if (!said.success) return refused('reason-missing');
  const { was, becomes } = extensionDates(view, today, rulebook);
  return moved(...startedBy(view, at, rulebook), {
    ...{ kind: 'extension-given', at, by: asker, reason: said.data, was, answerBy: becomes },
    rulebook: rulebook.id,
  });
};

/**
 * "A dead mailbox must not stop a clock", and one that was put right is written to again: the board is told anew, at the
 * new address. A case that had no mail back from it has nothing to do.
 */
export const correctMailbox = ({ at, of }: Of<'correct-mailbox'>, view: CaseView): Decision =>
  view.boardNoticeOwedAt && view.bounced.some((each) => each.recipient === of)
    ? moved({ kind: 'mailbox-corrected', at, number: view.mailboxesCorrected + 1, of })
    : { kind: 'nothing', why: 'known-mailbox' };

/** What the panel asked for. Late or not, it is taken once. */
export const giveInformation = (
  { at, by, number, text }: Of<'give-information'>,
  view: CaseView,
): Decision => {
  const asked = view.information.find((each) => each.number === number && !each.given);
  if (!asked) return refused('no-such-request');
  const said = publicText.safeParse(text);
  if (!said.success) return refused('reason-missing');
  return moved({ kind: 'information-given', at, by: boardContact.parse(by), number, text: said.data });
};

/** "Day 0 is the logged posting date + 2 working days." */
export const confirmPost = (command: Of<'confirm-post'>, view: CaseView, rulebook: Rulebook): Decision => {
  const { at, postedOn } = command;
  if (!view.boardNoticeOwedAt) return refused('board-not-told');
  if (view.dayZero) return refused('clock-already-runs');
  if (postedOn > localDateOf(at)) return refused('day-in-future');
  if (postedOn < localDateOf(view.openedAt)) return refused('day-before-case');
  return moved(boardNotified(at, addWorkingDays(postedOn, rulebook.clocks.post), 'post', rulebook));
};
