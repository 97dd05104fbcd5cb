import * as z from 'zod';
import { localDate } from '../time/calendar.ts';

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

/**
 * Which of the board's due dates runs: the first, one that it asked to be extended (once a case), or the one that a
 * rejection by the panel set. Each has reminders of its own, so no step is ever sent twice.
 */
export const answerRound = z.enum(['first', 'extended', 'again']);
export type AnswerRound = z.infer<typeof answerRound>;
