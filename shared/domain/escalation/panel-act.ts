import * as z from 'zod';
import { localDate } from '../time/calendar.ts';
import { publicText } from './people.ts';

/** How the panel judges what the board did about its promise. */
export const verdict = z.enum(['kept', 'partly', 'not-kept']);

/** How a panel may close a case. That the regulator took it over is the regulator's own outcome. */
export const panelOutcome = z.enum(['resolved', 'not-upheld', 'data-error']);

/** What a panel can do to a case. Each is public, so each has a text that the public may read. */
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
  z.strictObject({ kind: z.literal('ask-information'), question: publicText }),
  z.strictObject({ kind: z.literal('close'), outcome: panelOutcome, reason: publicText }),
]);
export type PanelAct = z.infer<typeof panelAct>;
