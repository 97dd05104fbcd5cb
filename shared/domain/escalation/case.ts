import * as z from 'zod';
import { type AssociationId, associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { instant, localDate } from '../time/calendar.ts';
import { answerRound, boardAnswer } from './board-answer.ts';
import { boardEvent } from './board-events.ts';
import { danger, notConfirmedReason } from './danger.ts';
import { failure } from './failure.ts';
import { dangerEvent, openingEvent } from './opening-events.ts';
import { panelAct } from './panel-act.ts';
import { panelEvent, reviewCause } from './panel-events.ts';
import { person, subject } from './people.ts';
import { regulatorEvent } from './regulator-events.ts';
import { closingOutcome, escalationReason, regulatorOutcome } from './regulator-outcome.ts';
import { reportView } from './report.ts';
import { reportEvent } from './report-events.ts';
import { boardContact, recipient, step } from './step.ts';

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

/** What happened to a case, in the order it happened; states are computed from these, never stored as truth. */
export const caseEvent = z.discriminatedUnion('kind', [
  openingEvent,
  dangerEvent,
  boardEvent,
  panelEvent,
  reportEvent,
  regulatorEvent,
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

/** An answer that the panel rejected, with what became of its date. */
const earlierAnswer = z.strictObject({
  answer: boardAnswer,
  answeredAt: instant,
  answerBy: localDate.optional(),
  rejectedAt: instant,
  lateSince: localDate.optional(),
  veryLateSince: localDate.optional(),
});

const boardView = {
  boardNoticeOwedAt: instant.optional(),
  undeliverableOn: localDate.optional(),
  dayZero: localDate.optional(),
  proof: z.enum(['delivery', 'post', 'acknowledgement']).optional(),
  acknowledgeBy: localDate.optional(),
  acknowledgedAt: instant.optional(),
  acknowledgementMissed: z.boolean(),
  /** The date that runs now, and which of its dates it is. */
  answerBy: localDate.optional(),
  answerRound,
  extension: z
    .strictObject({ at: instant, by: boardContact, reason: z.string(), was: localDate, answerBy: localDate })
    .optional(),
  /** How many drafts there were: the next one has the number after. */
  drafted: z.int().min(0),
  draft: z
    .strictObject({ number: z.int().min(1), at: instant, by: boardContact, answer: boardAnswer })
    .optional(),
  /** Why the last draft was given back, and what it said, until there is a new one. */
  draftReturned: z
    .strictObject({ at: instant, by: boardContact, reason: z.string(), answer: boardAnswer.optional() })
    .optional(),
  mailedAnswer: z
    .strictObject({
      at: instant,
      by: subject,
      from: boardContact,
      receivedOn: localDate,
      answer: boardAnswer,
    })
    .optional(),
  answeredAt: instant.optional(),
  answeredBy: recipient.optional(),
  answer: boardAnswer.optional(),
  /** It came by mail, and two people of the trade body took it from there. */
  answerMailed: z.boolean().optional(),
  earlierAnswers: z.array(earlierAnswer),
  lateSince: localDate.optional(),
  veryLateSince: localDate.optional(),
  remindersOwed: z.array(step),
};

const numbered = { number: z.int().min(1), at: instant };

const panelView = {
  review: z
    .strictObject({
      why: reviewCause,
      startedAt: instant,
      reviewBy: localDate,
      lateSince: localDate.optional(),
    })
    .optional(),
  acceptedAt: instant.optional(),
  monitoredUntil: localDate.optional(),
  rejections: z.int().min(0),
  /** How many acts were ever proposed: the next one has the number after. */
  proposed: z.int().min(0),
  /** What waits for a second member. */
  proposals: z.array(
    z.strictObject({
      ...numbered,
      by: person,
      act: panelAct,
      remindOn: localDate,
      lapsesOn: localDate,
      reminded: z.boolean(),
    }),
  ),
  panelActs: z.array(
    z.strictObject({
      ...numbered,
      act: panelAct,
      proposedBy: person,
      secondedBy: person,
      byLead: z.boolean(),
    }),
  ),
  information: z.array(
    z.strictObject({
      ...numbered,
      question: z.string(),
      answerBy: localDate,
      lateSince: localDate.optional(),
      given: z.strictObject({ at: instant, by: boardContact, text: z.string() }).optional(),
    }),
  ),
};

const regulatorView = {
  escalation: z.strictObject({ reason: escalationReason, goesOn: localDate }).optional(),
  stopAsked: z.array(z.strictObject({ at: instant, by: person, reason: z.string() })),
  /** Escalations that two people stopped, each with the reasons that they gave. */
  stops: z.array(
    z.strictObject({
      at: instant,
      of: escalationReason,
      reasons: z.array(z.strictObject({ by: person, reason: z.string() })),
    }),
  ),
  regulatorNoticeOwedAt: instant.optional(),
  regulatorDayZero: localDate.optional(),
  regulatorAcknowledgedAt: instant.optional(),
  regulatorOutcome: z.strictObject({ at: instant, outcome: regulatorOutcome, note: z.string() }).optional(),
};

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
  /** Ids of the failures that the board has been told of, or is owed a notice of. */
  told: z.array(z.string()),
  /** Mails that a mailbox did not take, and was not put right since. */
  bounced: z.array(z.strictObject({ step, recipient })),
  /** How often a mailbox was put right. */
  mailboxesCorrected: z.int().min(0).default(0),
  dangers: z.array(danger),
  ...boardView,
  ...panelView,
  ...reportView,
  ...regulatorView,
  closed: z
    .strictObject({
      at: instant,
      outcome: closingOutcome,
      reason: z.string(),
      code: notConfirmedReason.optional(),
    })
    .optional(),
});
export type CaseView = z.infer<typeof caseView>;
