import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { boardAnswer } from './board-answer.ts';
import { publicText, subject } from './people.ts';
import { boardContact, recipient, step } from './step.ts';

const at = { at: instant };

/** What a board does, and what its clock does when it does not. */
export const boardEvent = z.discriminatedUnion('kind', [
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
  /** One of the two has written an answer; it is none until the other confirms it. */
  z.strictObject({ kind: z.literal('answer-drafted'), ...at, by: boardContact, answer: boardAnswer }),
  z.strictObject({ kind: z.literal('draft-returned'), ...at, by: boardContact, reason: publicText }),
  /** An answer came by mail; it is none until a second person has compared it. */
  z.strictObject({
    kind: z.literal('mailed-answer-recorded'),
    ...at,
    by: subject,
    from: boardContact,
    receivedOn: localDate,
    answer: boardAnswer,
  }),
  /** "Once, with a public reason": the new date, the one it takes the place of, and the rule it was computed under. */
  z.strictObject({
    kind: z.literal('extension-given'),
    ...at,
    by: boardContact,
    reason: publicText,
    was: localDate,
    answerBy: localDate,
    rulebook: z.string(),
  }),
  z.strictObject({
    kind: z.literal('board-answered'),
    ...at,
    by: recipient,
    answer: boardAnswer,
    late: z.boolean(),
    /** Who wrote it, where another confirmed it. */
    draftedBy: boardContact.optional(),
    /** It came by mail, and these two people took it from there. */
    mailed: z.strictObject({ recordedBy: subject, confirmedBy: subject, receivedOn: localDate }).optional(),
  }),
  z.strictObject({ kind: z.literal('answer-late'), ...at, since: localDate }),
  z.strictObject({ kind: z.literal('answer-very-late'), ...at, since: localDate }),
  z.strictObject({
    kind: z.literal('information-given'),
    ...at,
    by: boardContact,
    number: z.int().min(1),
    text: publicText,
  }),
]);
export type BoardEvent = z.infer<typeof boardEvent>;
