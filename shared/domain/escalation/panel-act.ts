import * as z from 'zod';
import { localDate } from '../time/calendar.ts';
import { publicText } from './people.ts';
import { verdict } from './verdict.ts';

/** How a panel may close a case. That the regulator took it over is the regulator's own outcome. */
export const panelOutcome = z.enum(['resolved', 'not-upheld', 'data-error']);

/**
 * What a panel can do to a case. Each is public, so each has a text that the public may read; those about its report
 * name a text that both have read.
 */
export const panelAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judge-answer'), verdict, reason: publicText }),
  z.strictObject({ kind: z.literal('accept'), reason: publicText }),
  z.strictObject({ kind: z.literal('reject'), reason: publicText }),
  z.strictObject({
    kind: z.literal('recommend'),
    text: publicText,
    owner: z.string().trim().min(1).max(200),
    by: localDate,
  }),
  /** What came of a recommendation, once the board answered it or let its day pass. */
  z.strictObject({
    kind: z.literal('judge-recommendation'),
    number: z.int().min(1),
    verdict,
    reason: publicText,
  }),
  z.strictObject({ kind: z.literal('ask-information'), question: publicText }),
  /** The draft of the report with this number goes to the board, for its reply. */
  z.strictObject({ kind: z.literal('send-report'), draft: z.int().min(1) }),
  /** The text with this number, which the board has seen, becomes public. */
  z.strictObject({ kind: z.literal('publish-report'), version: z.int().min(1) }),
  z.strictObject({ kind: z.literal('close'), outcome: panelOutcome, reason: publicText }),
]);
export type PanelAct = z.infer<typeof panelAct>;
