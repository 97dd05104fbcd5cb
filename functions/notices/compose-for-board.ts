import type { Step } from '../../shared/domain/escalation/case.ts';
import type { TriggerName } from '../../shared/domain/escalation/failure.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { boardAnswerReceipt } from './emails/board-answer-receipt.ts';
import { boardNotice } from './emails/board-notice.ts';
import { boardReminder } from './emails/board-reminder.ts';
import { boardSecondContact } from './emails/board-second-contact.ts';
import { boardUpdate } from './emails/board-update.ts';
import type { BoardFacts } from './emails/facts.ts';
import type { MailText } from './emails/mail-body.ts';
import { boardFactsOf } from './facts.ts';
import type { Compose } from './send-notice.ts';

const boardMail = (step: Step, facts: BoardFacts): MailText => {
  const update = (trigger: TriggerName): MailText => {
    const findings = facts.findings.filter((_, index) => facts.view.failures[index]?.trigger === trigger);
    return boardUpdate({ ...facts, findings, unconfirmed: trigger !== 'serious' });
  };
  switch (step) {
    case 'board-notice':
      return boardNotice(facts);
    case 'board-second-contact':
      return boardSecondContact(facts);
    case 'board-update-serious':
      return update('serious');
    case 'board-update-danger-cluster':
      return update('danger-cluster');
    case 'board-update-grave-danger':
      return update('grave-danger');
    case 'board-reminder-before-5':
    case 'board-reminder-before-1':
    case 'board-reminder-due':
    case 'board-reminder-late-1':
    case 'board-reminder-late-5':
      return boardReminder(facts);
    case 'board-answer-receipt':
      return boardAnswerReceipt(facts);
    case 'regulator-notice':
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
    case 'regulator-acknowledgement-receipt':
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
