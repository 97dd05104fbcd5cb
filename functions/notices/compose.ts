import { routes } from '../../shared/contracts/routes.ts';
import type { Step } from '../../shared/domain/escalation/case.ts';
import type { TriggerName } from '../../shared/domain/escalation/failure.ts';
import { entryOf, type Hash } from '../../shared/domain/ledger/entry.ts';
import type { DatedFigure } from '../../shared/domain/publication/publication.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Attachment } from '../../shared/ports/mailer.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Links } from '../../shared/ports/seals.ts';
import { attachmentsOf } from './case-file/attachments.ts';
import { caseFileOf } from './case-file/contents.ts';
import { boardAnswerReceipt } from './emails/board-answer-receipt.ts';
import { boardNotice } from './emails/board-notice.ts';
import { boardReminder } from './emails/board-reminder.ts';
import { boardSecondContact } from './emails/board-second-contact.ts';
import { boardUpdate } from './emails/board-update.ts';
import type { BoardFacts, RegulatorFacts } from './emails/facts.ts';
import type { MailText } from './emails/mail-body.ts';
import { regulatorAcknowledgementReceipt } from './emails/regulator-acknowledgement-receipt.ts';
import { regulatorNotice } from './emails/regulator-notice.ts';
import { regulatorReminder } from './emails/regulator-reminder.ts';
import { boardFactsOf, type Read, regulatorFactsOf, wordsOf } from './facts.ts';

export type ComposeNeeds = {
  scores: Pick<Scores, 'latestRun' | 'scorecardsOf' | 'publication' | 'trendsOf'>;
  links: Pick<Links, 'sign'>;
  hash: Hash;
  publicAddress: string;
};

export type Composed = MailText & { attachments: readonly Attachment[] };

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

/** What was published of the case's promise so far. */
const publishedBefore = async (
  { association, history: { view } }: Read,
  { scores }: ComposeNeeds,
): Promise<readonly DatedFigure[]> => {
  const publication = await scores.publication();
  const row = publication && (await scores.trendsOf(publication.version, association.id));
  return row?.trends[view.commitment] ?? [];
};

/** The referral with its four files. */
const referral = async (read: Read, facts: RegulatorFacts, needs: ComposeNeeds): Promise<Composed> => {
  const { history, association } = read;
  const { view, events } = history;
  const run = await needs.scores.latestRun();
  const file = caseFileOf({
    history,
    association,
    words: wordsOf(history),
    latest: run && {
      asOf: run.asOf,
      scorecards: await needs.scores.scorecardsOf(run.id, association.id),
    },
    published: await publishedBefore(read, needs),
    entries: events.map((event, index) => entryOf(view.id, index + 1, event, needs.hash)),
    today: localDateOf(read.now),
    schema: `${needs.publicAddress}${routes.caseFileSchema()}`,
  });
  return { ...regulatorNotice(facts, file), attachments: await attachmentsOf(file, needs.hash) };
};

const regulatorMail = async (read: Read, facts: RegulatorFacts, needs: ComposeNeeds): Promise<Composed> => {
  switch (read.notice.step) {
    case 'regulator-notice':
      return referral(read, facts, needs);
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
      return { ...regulatorReminder(facts), attachments: [] };
    case 'regulator-acknowledgement-receipt':
      return { ...regulatorAcknowledgementReceipt(facts), attachments: [] };
    default:
      throw new Error(`${read.notice.step} is no mail of the regulator's side`);
  }
};

/** Writes the mail of a notice from what is true now. */
export const compose = async (read: Read, needs: ComposeNeeds): Promise<Composed> => {
  const { step, recipient } = read.notice;
  switch (recipient) {
    case 'secretary':
    case 'chair':
      return { ...boardMail(step, await boardFactsOf(read, recipient, needs)), attachments: [] };
    case 'regulator':
    case 'trade-body':
      return regulatorMail(read, await regulatorFactsOf(read, recipient, needs), needs);
    default:
      return recipient satisfies never;
  }
};
