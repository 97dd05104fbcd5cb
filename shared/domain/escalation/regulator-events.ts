import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { notConfirmedReason } from './danger.ts';
import { person, publicText } from './people.ts';
import { closingOutcome, escalationReason, regulatorOutcome } from './regulator-outcome.ts';
import { recipient } from './step.ts';

const at = { at: instant };

/** The way to the regulator, what stops it, and how a case ends. */
export const regulatorEvent = z.discriminatedUnion('kind', [
  /** An escalation fell due; it waits in public until `goesOn`. */
  z.strictObject({
    kind: z.literal('escalation-due'),
    ...at,
    reason: escalationReason,
    goesOn: localDate,
  }),
  /** One of the two whose word it takes. By itself it stops nothing. */
  z.strictObject({ kind: z.literal('stop-asked'), ...at, by: person, reason: publicText }),
  z.strictObject({ kind: z.literal('escalation-stopped'), ...at, reason: escalationReason }),
  z.strictObject({ kind: z.literal('regulator-notice-owed'), ...at }),
  /** A danger was confirmed after the regulator had been told of the case. */
  z.strictObject({ kind: z.literal('regulator-update-owed'), ...at, failure: z.string() }),
  z.strictObject({ kind: z.literal('regulator-notified'), ...at, dayZero: localDate, rulebook: z.string() }),
  z.strictObject({ kind: z.literal('regulator-acknowledged'), ...at }),
  z.strictObject({
    kind: z.literal('regulator-outcome-recorded'),
    ...at,
    by: z.union([recipient.extract(['regulator']), person]),
    outcome: regulatorOutcome,
    note: publicText,
  }),
  /** `code`: readers said so, in a word of their list, and `reason` is that word. */
  z.strictObject({
    kind: z.literal('closed'),
    ...at,
    outcome: closingOutcome,
    reason: z.string().min(1).max(2000),
    code: notConfirmedReason.optional(),
  }),
]);
export type RegulatorEvent = z.infer<typeof regulatorEvent>;
