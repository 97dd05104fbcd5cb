import * as z from 'zod';
import { type AssociationId, associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { instant, localDate } from '../time/calendar.ts';
import { failure, triggerName } from './failure.ts';

/** case = (association, commitment, year); after closing, a new one has the next ordinal. "C3489-quality-2026-1". */
export const caseId = z
  .string()
  .regex(/^[0-9A-Z]{4,6}-[a-z]+(?:-[a-z]+)*-\d{4}-\d+$/)
  .brand('CaseId');
export type CaseId = z.infer<typeof caseId>;

/** The id of a case, derived from what it is about. */
export const caseIdOf = (association: string, commitment: string, year: number, ordinal: number): CaseId =>
  caseId.parse(`${association}-${commitment}-${year}-${ordinal}`);

/** The association that a case is about: the first word of its id. */
export const associationOfCase = (id: CaseId): AssociationId => associationId.parse(id.split('-')[0]);

/** Who a notice goes to. Addresses are looked up when it is sent, never stored in an event. */
export const recipient = z.enum(['secretary', 'chair', 'regulator', 'trade-body']);
export type Recipient = z.infer<typeof recipient>;

/** What a board must give: "accept" needs an action, its date and owner; "reject" a reason; "part" all of them. */
export const boardAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('accept'),
    action: z.string().min(1).max(2000),
    by: localDate,
    owner: z.string().min(1).max(200),
  }),
  z.strictObject({
    kind: z.literal('part'),
    reason: z.string().min(1).max(2000),
    action: z.string().min(1).max(2000),
    by: localDate,
    owner: z.string().min(1).max(200),
  }),
  z.strictObject({ kind: z.literal('reject'), reason: z.string().min(1).max(2000) }),
]);
export type BoardAnswer = z.infer<typeof boardAnswer>;

/** Each mail that a case can owe someone. A notice is (case, step, recipient) and is sent once. */
export const step = z.enum([
  'board-notice',
  'board-reminder-before-5',
  'board-reminder-before-1',
  'board-reminder-due',
  'board-reminder-late-1',
  'board-reminder-late-5',
  'board-second-contact',
  'board-update-serious',
  'board-update-danger-cluster',
  'board-update-grave-danger',
  'board-answer-receipt',
  'regulator-notice',
  'regulator-reminder-5',
  'regulator-reminder-15',
  'regulator-acknowledgement-receipt',
]);
export type Step = z.infer<typeof step>;

const at = { at: instant };

/** What happened to a case, in the order it happened; states are computed from these, never stored as truth. */
export const caseEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    ...at,
    failure,
    ordinal: z.int().min(1),
    rulebook: z.string(),
  }),
  z.strictObject({ kind: z.literal('failure-joined'), ...at, failure }),
  /** Danger is read by people first; the board is told by this day whoever has read it. */
  z.strictObject({ kind: z.literal('triage-started'), ...at, readBy: localDate, boardToldBy: localDate }),
  z.strictObject({
    kind: z.literal('board-notice-owed'),
    ...at,
    unconfirmed: z.boolean(),
    undeliverableOn: localDate,
  }),
  /** A failure joined after the board had been told of the case: it is told of this one too. */
  z.strictObject({
    kind: z.literal('board-update-owed'),
    ...at,
    trigger: triggerName.exclude(['overdue-answer']),
    unconfirmed: z.boolean(),
  }),
  /** A mailbox did not take a notice (bounce, complaint, refusal), or the register knows no mailbox. */
  z.strictObject({ kind: z.literal('notice-bounced'), ...at, step, recipient }),
  /** Day 0 is the day of delivery in England, or the logged posting date + 2 working days. */
  z.strictObject({
    kind: z.literal('board-notified'),
    ...at,
    dayZero: localDate,
    /** What proves that the board was told. */
    proof: z.enum(['delivery', 'post', 'acknowledgement']),
    acknowledgeBy: localDate,
    answerBy: localDate,
    /** The rulebook edition that both dates were computed under. */
    rulebook: z.string(),
  }),
  z.strictObject({ kind: z.literal('reminder-owed'), ...at, step }),
  z.strictObject({ kind: z.literal('board-acknowledged'), ...at, by: recipient }),
  z.strictObject({ kind: z.literal('acknowledgement-missed'), ...at }),
  z.strictObject({
    kind: z.literal('board-answered'),
    ...at,
    by: recipient,
    answer: boardAnswer,
    late: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('answer-late'), ...at, since: localDate }),
  z.strictObject({ kind: z.literal('answer-very-late'), ...at, since: localDate }),
  /** An escalation fell due; it waits in public until `goesOn`. */
  z.strictObject({
    kind: z.literal('escalation-due'),
    ...at,
    reason: z.enum(['answer-late', 'rejected-twice', 'undeliverable', 'confirmed-danger']),
    goesOn: localDate,
  }),
  z.strictObject({ kind: z.literal('regulator-notice-owed'), ...at }),
  z.strictObject({ kind: z.literal('regulator-notified'), ...at, dayZero: localDate, rulebook: z.string() }),
  z.strictObject({ kind: z.literal('regulator-acknowledged'), ...at }),
  z.strictObject({
    kind: z.literal('closed'),
    ...at,
    outcome: z.enum(['resolved', 'not-upheld', 'regulator-took-over', 'data-error']),
    reason: z.string().min(1).max(2000),
  }),
]);
export type CaseEvent = z.infer<typeof caseEvent>;

export const caseState = z.enum([
  'detected',
  'triage',
  'board-notified',
  'board-acknowledged',
  'board-answered',
  'panel-review',
  'accepted-monitored',
  'rejected',
  'regulator-notified',
  'regulator-acknowledged',
  'closed',
]);
export type CaseState = z.infer<typeof caseState>;

/** What a case looks like after its events: the head row, and what pages and mails are written from. */
export const caseView = z.strictObject({
  id: caseId,
  association: associationId,
  commitment: commitmentId,
  year: z.int(),
  ordinal: z.int().min(1),
  state: caseState,
  failures: z.array(failure).min(1),
  openedAt: instant,
  rulebook: z.string(),
  charter: z.string(),
  unconfirmed: z.boolean(),
  /** Triggers of the failures that the board has been told of, or is owed a notice of. */
  told: z.array(triggerName),
  bounced: z.array(z.strictObject({ step, recipient })),
  triage: z.strictObject({ readBy: localDate, boardToldBy: localDate }).optional(),
  boardNoticeOwedAt: instant.optional(),
  undeliverableOn: localDate.optional(),
  dayZero: localDate.optional(),
  proof: z.enum(['delivery', 'post', 'acknowledgement']).optional(),
  acknowledgeBy: localDate.optional(),
  answerBy: localDate.optional(),
  acknowledgedAt: instant.optional(),
  acknowledgementMissed: z.boolean(),
  answeredAt: instant.optional(),
  answeredBy: recipient.optional(),
  answer: boardAnswer.optional(),
  lateSince: localDate.optional(),
  veryLateSince: localDate.optional(),
  remindersOwed: z.array(step),
  escalation: z
    .strictObject({
      reason: z.enum(['answer-late', 'rejected-twice', 'undeliverable', 'confirmed-danger']),
      goesOn: localDate,
    })
    .optional(),
  regulatorNoticeOwedAt: instant.optional(),
  regulatorDayZero: localDate.optional(),
  regulatorAcknowledgedAt: instant.optional(),
  closed: z
    .strictObject({
      at: instant,
      outcome: z.enum(['resolved', 'not-upheld', 'regulator-took-over', 'data-error']),
      reason: z.string(),
    })
    .optional(),
});
export type CaseView = z.infer<typeof caseView>;
