import { dangerOf } from '../../shared/domain/escalation/danger-changes.ts';
import { aboutStep, type FailureMail, type PlainStep } from '../../shared/domain/escalation/step.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { findingsOf } from './case-file/contents.ts';
import { numberedBoardMail } from './compose-numbered.ts';
import { boardAnswerReceipt } from './emails/board-answer-receipt.ts';
import { boardExtensionReceipt } from './emails/board-answering.ts';
import { boardNotice } from './emails/board-notice.ts';
import {
  boardAnswerAccepted,
  boardAnswerRejected,
  boardAnswerRejectedAgain,
  boardCaseClosed,
} from './emails/board-panel.ts';
import { boardReminder } from './emails/board-reminder.ts';
import { boardSecondContact } from './emails/board-second-contact.ts';
import { boardDangerConfirmed, boardUpdate } from './emails/board-update.ts';
import type { BoardFacts } from './emails/facts.ts';
import type { MailText } from './emails/mail-body.ts';
import { boardFactsOf, wordsOf } from './facts.ts';
import type { Compose } from './send-notice.ts';

/** A mail about one failure: `facts.findings` is that one alone. */
const failureMail = (mail: FailureMail, failure: string, facts: BoardFacts): MailText => {
  switch (mail) {
    case 'board-update': {
      const danger = dangerOf(facts.view, failure);
      return boardUpdate({ ...facts, unconfirmed: danger !== undefined && danger.standing !== 'confirmed' });
    }
    case 'board-confirmed':
      return boardDangerConfirmed(facts);
    case 'regulator-update':
    case 'readings-overdue':
      throw new Error(`${mail} is no mail to a board`);
    default:
      return mail satisfies never;
  }
};

const boardMail = (step: PlainStep, facts: BoardFacts): MailText => {
  switch (step) {
    case 'board-notice':
      return boardNotice(facts);
    case 'board-second-contact':
      return boardSecondContact(facts);
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
    case 'board-extension-receipt':
      return boardExtensionReceipt(facts);
    case 'board-answer-accepted':
      return boardAnswerAccepted(facts);
    case 'board-answer-rejected':
      return boardAnswerRejected(facts);
    case 'board-answer-rejected-again':
      return boardAnswerRejectedAgain(facts);
    case 'board-case-closed':
      return boardCaseClosed(facts);
    case 'regulator-notice':
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
    case 'regulator-acknowledgement-receipt':
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
    const about = aboutStep(step, read.history.view);
    const facts = await boardFactsOf(read, recipient, needs);
    if ('step' in about) return { ...boardMail(about.step, facts), attachments: [] };
    if ('numbered' in about)
      return { ...numberedBoardMail(about.numbered, about.number, facts), attachments: [] };
    const findings = findingsOf(read.history, wordsOf(read.history), [about.failure]);
    return { ...failureMail(about.mail, about.failure, { ...facts, findings }), attachments: [] };
  };
