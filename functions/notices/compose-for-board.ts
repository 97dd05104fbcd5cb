import type { TriggerName } from '../../shared/domain/escalation/failure.ts';
import type { Step } from '../../shared/domain/escalation/step.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { boardAnswerReceipt } from './emails/board-answer-receipt.ts';
import { boardDraftReturned, boardDraftWaits, boardExtensionReceipt } from './emails/board-answering.ts';
import { boardNotice } from './emails/board-notice.ts';
import {
  boardAnswerAccepted,
  boardAnswerRejected,
  boardAnswerRejectedAgain,
  boardCaseClosed,
  boardInformation,
} from './emails/board-panel.ts';
import { boardReminder } from './emails/board-reminder.ts';
import { boardSecondContact } from './emails/board-second-contact.ts';
import { boardDangerConfirmed, boardUpdate } from './emails/board-update.ts';
import type { BoardFacts } from './emails/facts.ts';
import type { MailText } from './emails/mail-body.ts';
import { boardFactsOf } from './facts.ts';
import type { Compose } from './send-notice.ts';

/** The findings of one trigger, and whether they are a danger that nobody has confirmed. */
const oneOf = (facts: BoardFacts, trigger: TriggerName) => {
  const { failures, dangers } = facts.view;
  const findings = facts.findings.filter((_, index) => failures[index]?.trigger === trigger);
  const unconfirmed = dangers.some((each) => each.trigger === trigger && each.standing !== 'confirmed');
  return { ...facts, findings, unconfirmed };
};

const boardMail = (step: Step, facts: BoardFacts): MailText => {
  switch (step) {
    case 'board-notice':
      return boardNotice(facts);
    case 'board-second-contact':
      return boardSecondContact(facts);
    case 'board-update-serious':
      return boardUpdate(oneOf(facts, 'serious'));
    case 'board-update-danger-cluster':
      return boardUpdate(oneOf(facts, 'danger-cluster'));
    case 'board-update-grave-danger':
      return boardUpdate(oneOf(facts, 'grave-danger'));
    case 'board-confirmed-danger-cluster':
      return boardDangerConfirmed(oneOf(facts, 'danger-cluster'));
    case 'board-confirmed-grave-danger':
      return boardDangerConfirmed(oneOf(facts, 'grave-danger'));
    case 'board-reminder-before-5':
    case 'board-reminder-before-1':
    case 'board-reminder-due':
    case 'board-reminder-late-1':
    case 'board-reminder-late-5':
    case 'board-reminder-extended-before-5':
    case 'board-reminder-extended-before-1':
    case 'board-reminder-extended-due':
    case 'board-reminder-extended-late-1':
    case 'board-reminder-extended-late-5':
    case 'board-reminder-again-before-5':
    case 'board-reminder-again-before-1':
    case 'board-reminder-again-due':
    case 'board-reminder-again-late-1':
    case 'board-reminder-again-late-5':
      return boardReminder(facts);
    case 'board-answer-receipt':
      return boardAnswerReceipt(facts, 'first');
    case 'board-answer-receipt-again':
      return boardAnswerReceipt(facts, 'last');
    case 'board-draft-waits':
    case 'board-draft-waits-again':
      return boardDraftWaits(facts);
    case 'board-draft-returned':
      return boardDraftReturned(facts);
    case 'board-extension-receipt':
      return boardExtensionReceipt(facts);
    case 'board-answer-accepted':
      return boardAnswerAccepted(facts);
    case 'board-answer-rejected':
      return boardAnswerRejected(facts);
    case 'board-answer-rejected-again':
      return boardAnswerRejectedAgain(facts);
    case 'board-information-1':
      return boardInformation(facts, 1);
    case 'board-information-2':
      return boardInformation(facts, 2);
    case 'board-information-3':
      return boardInformation(facts, 3);
    case 'board-case-closed':
      return boardCaseClosed(facts);
    case 'regulator-notice':
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
    case 'regulator-acknowledgement-receipt':
    case 'regulator-update':
    case 'readings-overdue-danger-cluster':
    case 'readings-overdue-grave-danger':
    case 'panel-review-late':
    case 'stop-asked':
      throw new Error(`${step} is no mail to a board`);
    default:
      return step satisfies never;
  }
};

/**
 * Writes the mails to a board, from what is true now.
 * @throws on a notice to anyone else
 */
export const composeForBoard =
  (needs: { links: Pick<Links, 'sign'>; publicAddress: string }): Compose =>
  async (read) => {
    const { recipient, step, id } = read.notice;
    if (recipient !== 'secretary' && recipient !== 'chair')
      throw new Error(`notice ${id} is none to a board`);
    return { ...boardMail(step, await boardFactsOf(read, recipient, needs)), attachments: [] };
  };
