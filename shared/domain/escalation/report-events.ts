import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { boardAnswer } from './board-answer.ts';
import { person, publicText } from './people.ts';
import { minorityView, panelReport } from './report.ts';
import { boardContact } from './step.ts';
import { verdict } from './verdict.ts';

const numbered = { at: instant, number: z.int().min(1) };

/** What a panel reports and recommends, and what the board says to it. Dates are computed once. */
export const reportEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report-drafted'), ...numbered, by: person, report: panelReport }),
  /** One member's own; a new one takes the place of theirs. */
  z.strictObject({ kind: z.literal('minority-view-written'), ...minorityView.shape }),
  z.strictObject({ kind: z.literal('minority-view-withdrawn'), at: instant, by: person }),
  /** Two members have sent it to the board, which may reply. */
  z.strictObject({
    kind: z.literal('report-sent'),
    ...numbered,
    report: panelReport,
    replyBy: localDate,
    rulebook: z.string(),
  }),
  z.strictObject({ kind: z.literal('report-replied'), ...numbered, by: boardContact, text: publicText }),
  z.strictObject({ kind: z.literal('report-reply-over'), ...numbered, since: localDate }),
  z.strictObject({
    kind: z.literal('report-published'),
    ...numbered,
    minorityViews: z.array(minorityView),
  }),
  z.strictObject({
    kind: z.literal('recommendation-made'),
    ...numbered,
    text: z.string(),
    owner: z.string(),
    by: localDate,
    answerBy: localDate,
    rulebook: z.string(),
  }),
  z.strictObject({
    kind: z.literal('recommendation-answer-drafted'),
    ...numbered,
    draft: z.int().min(1),
    by: boardContact,
    answer: boardAnswer,
  }),
  z.strictObject({
    kind: z.literal('recommendation-draft-returned'),
    ...numbered,
    by: boardContact,
    reason: publicText,
  }),
  z.strictObject({
    kind: z.literal('recommendation-answered'),
    ...numbered,
    by: boardContact,
    draftedBy: boardContact,
    answer: boardAnswer,
    late: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('recommendation-late'), ...numbered, since: localDate }),
  z.strictObject({ kind: z.literal('recommendation-judged'), ...numbered, verdict, reason: z.string() }),
]);
export type ReportEvent = z.infer<typeof reportEvent>;
