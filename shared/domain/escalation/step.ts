import * as z from 'zod';
import { triggerName } from './failure.ts';

/** Who a notice goes to. Addresses are looked up when it is sent, never stored in an event. */
export const recipient = z.enum(['secretary', 'chair', 'regulator', 'trade-body']);
export type Recipient = z.infer<typeof recipient>;

/** The two people who speak for a board, each by a link of their own. */
export const boardContact = recipient.extract(['secretary', 'chair']);
export type BoardContact = z.infer<typeof boardContact>;

const plainStep = z.enum([
  'board-notice',
  'board-reminder-before-5',
  'board-reminder-before-1',
  'board-reminder-due',
  'board-reminder-late-1',
  'board-reminder-late-5',
  'board-reminder-extended-before-5',
  'board-reminder-extended-before-1',
  'board-reminder-extended-due',
  'board-reminder-extended-late-1',
  'board-reminder-extended-late-5',
  'board-reminder-again-before-5',
  'board-reminder-again-before-1',
  'board-reminder-again-due',
  'board-reminder-again-late-1',
  'board-reminder-again-late-5',
  'board-second-contact',
  'board-extension-receipt',
  'board-answer-receipt',
  'board-answer-receipt-again',
  'board-answer-accepted',
  'board-answer-rejected',
  'board-answer-rejected-again',
  'board-case-closed',
  'regulator-notice',
  'regulator-reminder-5',
  'regulator-reminder-15',
  'regulator-acknowledgement-receipt',
  'panel-review-late',
  'stop-asked',
]);

/** Mails about one failure of a case. */
export const failureMail = z.enum([
  'board-update',
  'board-confirmed',
  'regulator-update',
  'readings-overdue',
]);
export type FailureMail = z.infer<typeof failureMail>;

/** Mails of which a case can owe several, each about the thing of its kind with that number. */
export const numberedMail = z.enum([
  'board-notice-again',
  'board-draft-waits',
  'board-draft-returned',
  'board-information',
  'board-report',
  'board-report-reply',
  'board-report-published',
  'board-recommendation',
  'board-recommendation-draft',
  'board-recommendation-returned',
  'board-recommendation-answered',
  'board-recommendation-late',
  'board-recommendation-judged',
]);
export type NumberedMail = z.infer<typeof numberedMail>;

/** "board-draft-waits-3" */
const numberedStep = z.templateLiteral([numberedMail, '-', z.string().regex(/^[1-9]\d{0,3}$/)]);

/** Such a mail names its failure as the failure's id does: "board-update-danger-cluster-damp-or-mould". */
const failureStep = z.templateLiteral([
  failureMail,
  '-',
  triggerName,
  z.string().regex(/^(?:-[a-z]+)*(?:-\d+)?$/),
]);

/** Each mail that a case can owe someone. A notice is (case, step, recipient) and is sent once. */
export const step = z.union([plainStep, numberedStep, failureStep]);
export type Step = z.infer<typeof step>;

/** The steps that are about the case as a whole. */
export const plainSteps = plainStep.options;
export type PlainStep = z.infer<typeof plainStep>;

type OfFailures = { association: string; commitment: string; year: number };

/** What the ids of all failures of a case begin with. */
const beginning = ({ association, commitment, year }: OfFailures): string =>
  `${association}-${commitment}-${year}-`;

/** The step of a mail about one failure of this case. */
export const stepAbout = (mail: FailureMail, failure: string, of: OfFailures): Step =>
  step.parse(`${mail}-${failure.slice(beginning(of).length)}`);

/** The step of the mail about the thing of its kind with this number. */
export const stepNumbered = (mail: NumberedMail, number: number): Step => step.parse(`${mail}-${number}`);

type About =
  | { mail: FailureMail; failure: string }
  | { numbered: NumberedMail; number: number }
  | { step: PlainStep };

/** What a numbered step is; none where it is of another kind. */
export const numberedOf = (of: Step): { numbered: NumberedMail; number: number } | undefined => {
  if (!numberedStep.safeParse(of).success) return undefined;
  const number = of.slice(of.lastIndexOf('-') + 1);
  return { numbered: numberedMail.parse(of.slice(0, -number.length - 1)), number: Number(number) };
};

/** Which mail a step is: about one failure, with its id, about something numbered, or another. */
export const aboutStep = (of: Step, view: OfFailures): About => {
  const plain = plainStep.safeParse(of);
  if (plain.success) return { step: plain.data };
  const numbered = numberedOf(of);
  if (numbered) return numbered;
  const mail = failureMail.options.find((each) => of.startsWith(`${each}-`));
  if (!mail) throw new Error(`step ${of} is no mail about a failure`);
  return { mail, failure: `${beginning(view)}${of.slice(mail.length + 1)}` };
};
