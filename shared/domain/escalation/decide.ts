import type { Rulebook } from '../rulebook/rulebook.ts';
import { localDateOf } from '../time/calendar.ts';
import {
  confirmAnswer,
  confirmMailedAnswer,
  draftAnswer,
  recordMailedAnswer,
  returnDraft,
} from './answer-moves.ts';
import {
  acknowledgeBoard,
  askExtension,
  boardNotified,
  confirmPost,
  correctMailbox,
  giveInformation,
} from './board-moves.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { Command, Decision, History, Of } from './command.ts';
import { followedBy } from './evolve.ts';
import { letTimePass } from './let-time-pass.ts';
import { openCase } from './opening.ts';
import { proposePanelAct, secondPanelAct, withdrawPanelAct } from './panel-moves.ts';
import { readDanger } from './reader-moves.ts';
import {
  confirmRecommendationAnswer,
  draftRecommendationAnswer,
  returnRecommendationDraft,
} from './recommendation-moves.ts';
import { acknowledgeRegulator, recordRegulatorOutcome, regulatorNotified } from './regulator-moves.ts';
import { draftReport, replyToReport, withdrawMinorityView, writeMinorityView } from './report-moves.ts';
import { numberedOf, type Step } from './step.ts';
import { askStop } from './stop-moves.ts';
import { goesOnWhenClosed, isAllowed } from './who-may-what.ts';

type Later = Exclude<Command, { kind: 'open-case' | 'let-time-pass' }>;

/** The mails that tell a board of a case. */
const isBoardNotice = (step: Step): boolean =>
  step === 'board-notice' ||
  step === 'board-second-contact' ||
  numberedOf(step)?.numbered === 'board-notice-again';

/** "Day 0 is the day of delivery in England"; only the first delivery starts a clock. */
const noticeDelivered = (command: Of<'notice-delivered'>, view: CaseView, rulebook: Rulebook): Decision => {
  const { at, step, recipient } = command;
  const dayZero = localDateOf(command.deliveredAt);
  if (isBoardNotice(step) && view.boardNoticeOwedAt) {
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
    case 'draft-answer':
      return draftAnswer(command, view, rulebook);
    case 'confirm-answer':
      return confirmAnswer(command, view, rulebook);
    case 'return-draft':
      return returnDraft(command, view);
    case 'ask-extension':
      return askExtension(command, view, rulebook);
    case 'give-information':
      return giveInformation(command, view);
    case 'record-mailed-answer':
      return recordMailedAnswer(command, view);
    case 'confirm-mailed-answer':
      return confirmMailedAnswer(command, view, rulebook);
    case 'read-danger':
      return readDanger(command, view, rulebook);
    case 'propose-panel-act':
      return proposePanelAct(command, view, rulebook);
    case 'second-panel-act':
      return secondPanelAct(command, view, rulebook);
    case 'withdraw-panel-act':
      return withdrawPanelAct(command, view);
    case 'draft-report':
      return draftReport(command, view, rulebook);
    case 'write-minority-view':
      return writeMinorityView(command, view);
    case 'withdraw-minority-view':
      return withdrawMinorityView(command, view);
    case 'reply-to-report':
      return replyToReport(command, view);
    case 'draft-recommendation-answer':
      return draftRecommendationAnswer(command, view);
    case 'confirm-recommendation-answer':
      return confirmRecommendationAnswer(command, view);
    case 'return-recommendation-draft':
      return returnRecommendationDraft(command, view);
    case 'correct-mailbox':
      return correctMailbox(command, view);
    case 'ask-stop':
      return askStop(command, view, rulebook);
    case 'acknowledge-regulator':
      return acknowledgeRegulator(command, view, rulebook);
    case 'record-regulator-outcome':
      return recordRegulatorOutcome(command, view, rulebook);
    default:
      return command satisfies never;
  }
};

/**
 * "An event is never dated before the one it follows." Who acted while somebody else's act was being written is written
 * down after it; whether an act was in time is decided by when it was done.
 */
const dated = (history: History, events: readonly CaseEvent[]): CaseEvent[] => {
  let last = history.events.at(-1)?.at;
  return events.map((event) => {
    const at = last !== undefined && event.at < last ? last : event.at;
    last = at;
    return { ...event, at };
  });
};

const decided = (command: Command, history: History | undefined, rulebook: Rulebook): Decision => {
  if (command.kind === 'open-case') return openCase(command, history, rulebook);
  if (!history) return { kind: 'refused', why: 'no-such-case' };
  const passed = letTimePass(history, command.at, rulebook);
  if (command.kind === 'let-time-pass')
    return passed.length > 0 ? { kind: 'moved', events: passed } : { kind: 'nothing', why: 'nothing-due' };
  if ('by' in command && !isAllowed(command)) return { kind: 'refused', why: 'not-yours' };
  if (history.view.closed && !goesOnWhenClosed(command, history.view))
    return 'by' in command
      ? { kind: 'refused', why: 'case-closed' }
      : { kind: 'nothing', why: 'starts-no-clock' };
  const decision = act(command, followedBy(history, passed).view, rulebook);
  return decision.kind === 'moved' ? { kind: 'moved', events: [...passed, ...decision.events] } : decision;
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
  const decision = decided(command, history, rulebook);
  if (decision.kind !== 'moved' || !history || decision.events[0]?.kind === 'opened') return decision;
  return { kind: 'moved', events: dated(history, decision.events) };
};
