import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { dangerTrigger, notConfirmedReason, reading } from './danger.ts';
import { failure } from './failure.ts';
import { subject } from './people.ts';
import { boardContact, recipient, step } from './step.ts';

const at = { at: instant };
const of = { ...at, failure: z.string() };

/** Danger is read by people before anybody is told that it is true. */
export const dangerEvent = z.discriminatedUnion('kind', [
  /** The board is told by `boardToldBy` whoever has read it. */
  z.strictObject({
    kind: z.literal('triage-started'),
    ...of,
    trigger: dangerTrigger,
    firstReadBy: localDate,
    readBy: localDate,
    boardToldBy: localDate,
  }),
  z.strictObject({ kind: z.literal('danger-read'), ...of, by: subject, reading }),
  /** An alarm: the day has passed by which the first, or the second reader had to read. */
  z.strictObject({
    kind: z.literal('readings-overdue'),
    ...of,
    trigger: dangerTrigger,
    reading: z.enum(['first', 'second']),
  }),
  z.strictObject({ kind: z.literal('danger-disputed'), ...of, decideBy: localDate }),
  z.strictObject({ kind: z.literal('danger-confirmed'), ...of }),
  z.strictObject({ kind: z.literal('danger-not-upheld'), ...of, reason: notConfirmedReason }),
  z.strictObject({ kind: z.literal('danger-undecided'), ...of }),
]);
export type DangerEvent = z.infer<typeof dangerEvent>;

/** How a case begins, and what it owes the board first. */
export const openingEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    ...at,
    failure,
    ordinal: z.int().min(1),
    rulebook: z.string(),
  }),
  z.strictObject({ kind: z.literal('failure-joined'), ...at, failure }),
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
    failure: z.string(),
    unconfirmed: z.boolean(),
  }),
  /** The board knows of this danger as unconfirmed: it is told that readers have confirmed it. */
  z.strictObject({ kind: z.literal('board-confirmation-owed'), ...of }),
  /** A mailbox did not take a notice (bounce, complaint, refusal), or the register knows no mailbox. */
  z.strictObject({ kind: z.literal('notice-bounced'), ...at, step, recipient }),
  /** Two people have put another address into the register for a contact whose mailbox took no mail. */
  z.strictObject({
    kind: z.literal('mailbox-corrected'),
    ...at,
    number: z.int().min(1),
    of: boardContact,
  }),
]);
export type OpeningEvent = z.infer<typeof openingEvent>;
