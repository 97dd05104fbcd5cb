import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { Command, Decision, Refusal } from './command.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

const moved = (...events: CaseEvent[]): Decision => ({ kind: 'moved', events });
const refused = (why: Refusal): Decision => ({ kind: 'refused', why });

/** "Each date is computed once, when the clock starts, and stored with the rulebook edition." */
export const boardNotified = (
  at: Instant,
  dayZero: LocalDate,
  proof: 'delivery' | 'post' | 'acknowledgement',
  rulebook: Rulebook,
): CaseEvent => ({
  kind: 'board-notified',
  at,
  dayZero,
  proof,
  acknowledgeBy: addWorkingDays(dayZero, rulebook.clocks.acknowledge),
  answerBy: addWorkingDays(dayZero, rulebook.clocks.answer),
  rulebook: rulebook.id,
});

/** Who acts by a link has had the mail: at the latest then the clock starts, whatever became of SES's own word. */
const startedBy = (view: CaseView, at: Instant, rulebook: Rulebook): CaseEvent[] =>
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

export const answerBoard = (command: Of<'answer-board'>, view: CaseView, rulebook: Rulebook): Decision => {
  const { at, by, answer } = command;
  const today = localDateOf(at);
  if (!view.boardNoticeOwedAt) return refused('board-not-told');
  if (view.answeredAt) return refused('already-answered');
  if (answer.kind !== 'reject' && answer.by < today) return refused('action-day-passed');
  const late = view.answerBy !== undefined && today > view.answerBy;
  return moved(...startedBy(view, at, rulebook), { kind: 'board-answered', at, by, answer, late });
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
