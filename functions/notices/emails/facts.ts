import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { Finding } from '../../../shared/domain/escalation/case-file.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';

/** What a mail to a board is written from. */
export type BoardFacts = {
  view: CaseView;
  /** Name of the association, as the register has it: somebody else's words. */
  association: string;
  /** Title of the promise in the charter. */
  promise: string;
  findings: readonly Finding[];
  recipient: 'secretary' | 'chair';
  today: LocalDate;
  /** Both dates of the case, or what they are if the mail arrives today. */
  acknowledgeBy: LocalDate;
  answerBy: LocalDate;
  link: string;
  /** Where the public pages are, without a path. */
  publicAddress: string;
};

/** What a mail about the regulator's side is written from. */
export type RegulatorFacts = {
  view: CaseView;
  association: string;
  promise: string;
  /** The trade body gets what the regulator's mailbox did not take, and the receipt; it has no link of its own. */
  recipient: 'regulator' | 'trade-body';
  today: LocalDate;
  /** The day of the first reminder, or what it is if the mail arrives today. */
  acknowledgeBy: LocalDate;
  link: string | undefined;
};
