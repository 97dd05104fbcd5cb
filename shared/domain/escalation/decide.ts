import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { acknowledgeBoard, answerBoard, boardNotified, confirmPost } from './board-moves.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { Command, Decision, History } from './command.ts';
import { followedBy } from './evolve.ts';
import { letTimePass } from './let-time-pass.ts';
import { openCase } from './opening.ts';
import { isAllowed } from './who-may-what.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;
type Later = Exclude<Command, { kind: 'open-case' | 'let-time-pass' }>;

const regulatorNotified = (at: Instant, dayZero: LocalDate, rulebook: Rulebook): CaseEvent => ({
  kind: 'regulator-notified',
  at,
  dayZero,
  rulebook: rulebook.id,
});

/** "Day 0 is the day of delivery in England"; only the first delivery starts a clock. */
const noticeDelivered = (command: Of<'notice-delivered'>, view: CaseView, rulebook: Rulebook): Decision => {
  const { at, step, recipient } = command;
  const dayZero = localDateOf(command.deliveredAt);
  if ((step === 'board-notice' || step === 'board-second-contact') && view.boardNoticeOwedAt) {
    if (view.dayZero) return { kind: 'nothing', why: 'known-delivery' };
    return { kind: 'moved', events: [boardNotified(at, dayZero, 'delivery', rulebook)] };
  }
  if (step === 'regulator-notice' && recipient === 'regulator' && view.regulatorNoticeOwedAt) {
    if (view.regulatorDayZero) return { kind: 'nothing', why: 'known-delivery' };
    return { kind: 'moved', events: [regulatorNotified(at, dayZero, rulebook)] };
  }
  return { kind: 'nothing', why: 'starts-no-clock' };
};

const noticeBounced = ({ at, step, recipient }: Of<'notice-bounced'>, view: CaseView): Decision =>
  view.bounced.some((each) => each.step === step && each.recipient === recipient)
    ? { kind: 'nothing', why: 'known-bounce' }
    : { kind: 'moved', events: [{ kind: 'notice-bounced', at, step, recipient }] };

/** "The regulator acknowledges once; a second press is refused politely." */
const acknowledgeRegulator = (
  { at }: Of<'acknowledge-regulator'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (!view.regulatorNoticeOwedAt) return { kind: 'refused', why: 'regulator-not-told' };
  if (view.regulatorAcknowledgedAt) return { kind: 'refused', why: 'already-acknowledged' };
  const started = view.regulatorDayZero ? [] : [regulatorNotified(at, localDateOf(at), rulebook)];
  return { kind: 'moved', events: [...started, { kind: 'regulator-acknowledged', at }] };
};

const act = (command: Later, view: CaseView, rulebook: Rulebook): Decision => {
  switch (command.kind) {
    case 'notice-delivered':
      return noticeDelivered(command, view, rulebook);
    case 'notice-bounced':
      return noticeBounced(command, view);
    case 'confirm-post':
      return confirmPost(command, view, rulebook);
    case 'acknowledge-board':
      return acknowledgeBoard(command, view, rulebook);
    case 'answer-board':
      return answerBoard(command, view, rulebook);
    case 'acknowledge-regulator':
      return acknowledgeRegulator(command, view, rulebook);
    default:
      return command satisfies never;
  }
};

/**
 * "What follows when this is put to the case?" The only way a case moves. What the clock owed by `command.at` happens
 * first, so nobody can outrun a deadline by acting between midnight and the hourly look.
 *
 * @param history the case as read; for `open-case` the latest case of the failure's association, commitment and year,
 *   or the one that has the failure already; `undefined` when there is none.
 * @param rulebook the edition that the case was opened under (`rulebookFor(history)`), the current one for a new case.
 */
export const decide = (command: Command, history: History | undefined, rulebook: Rulebook): Decision => {
  if (command.kind === 'open-case') return openCase(command, history, rulebook);
  if (!history) return { kind: 'refused', why: 'no-such-case' };
  const passed = letTimePass(history, command.at, rulebook);
  if (command.kind === 'let-time-pass')
    return passed.length > 0 ? { kind: 'moved', events: passed } : { kind: 'nothing', why: 'nothing-due' };
  if ('by' in command && !isAllowed(command)) return { kind: 'refused', why: 'not-yours' };
  if (history.view.closed)
    return 'by' in command
      ? { kind: 'refused', why: 'case-closed' }
      : { kind: 'nothing', why: 'starts-no-clock' };
  const decision = act(command, followedBy(history, passed).view, rulebook);
  return decision.kind === 'moved' ? { kind: 'moved', events: [...passed, ...decision.events] } : decision;
};
