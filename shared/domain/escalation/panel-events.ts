import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { panelAct } from './panel-act.ts';
import { person } from './people.ts';

const at = { at: instant };
const numbered = { ...at, number: z.int().min(1) };
const computed = { rulebook: z.string() };

/** Why the panel has the case on its table. */
export const reviewCause = z.enum(['answered', 'monitoring-due', 'stopped']);

/** What a panel does. Dates are computed once, and stored with the rule's edition. */
export const panelEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('panel-review-started'),
    ...at,
    why: reviewCause,
    reviewBy: localDate,
    ...computed,
  }),
  z.strictObject({ kind: z.literal('panel-review-late'), ...at, since: localDate }),
  z.strictObject({
    kind: z.literal('panel-act-proposed'),
    ...numbered,
    by: person,
    act: panelAct,
    remindOn: localDate,
    lapsesOn: localDate,
    ...computed,
  }),
  z.strictObject({ kind: z.literal('panel-act-withdrawn'), ...numbered, by: person }),
  /** A task for every other member: this still waits for a second. */
  z.strictObject({ kind: z.literal('panel-act-waits'), ...numbered }),
  z.strictObject({ kind: z.literal('panel-act-lapsed'), ...numbered }),
  /** Two people have done it. `byLead`: one of them is the trade body's, because the panel is too small. */
  z.strictObject({
    kind: z.literal('panel-acted'),
    ...numbered,
    act: panelAct,
    proposedBy: person,
    secondedBy: person,
    byLead: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('answer-accepted'), ...at, monitoredUntil: localDate }),
  /** Back to the board, with a new date; none when it goes to the regulator instead. */
  z.strictObject({
    kind: z.literal('answer-rejected'),
    ...at,
    times: z.int().min(1),
    answerBy: localDate.optional(),
    ...computed,
  }),
  z.strictObject({
    kind: z.literal('information-asked'),
    ...numbered,
    question: z.string(),
    answerBy: localDate,
    ...computed,
  }),
  z.strictObject({ kind: z.literal('information-late'), ...numbered, since: localDate }),
]);
export type PanelEvent = z.infer<typeof panelEvent>;
