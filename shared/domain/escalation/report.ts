import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { boardAnswer } from './board-answer.ts';
import { person, publicText } from './people.ts';
import { boardContact } from './step.ts';
import { verdict } from './verdict.ts';

/** What a panel has to say about a case as a whole. Its recommendations are items of their own, shown beneath it. */
export const panelReport = z.strictObject({
  title: z.string().trim().min(1).max(120),
  findings: z.string().trim().min(1).max(6000),
});
export type PanelReport = z.infer<typeof panelReport>;

/** What one member says beside the report. It is published with it, and nobody else may change it. */
export const minorityView = z.strictObject({ at: instant, by: person, text: publicText });
export type MinorityView = z.infer<typeof minorityView>;

const numbered = { number: z.int().min(1), at: instant };

/** A text that two members sent to the board: once sent it never changes, and only such a text can be published. */
export const reportVersion = z.strictObject({
  ...numbered,
  report: panelReport,
  /** The board may say something about it until then; what it says stands beside it. */
  replyBy: localDate,
  /** The day after, where nothing came. */
  replyOverSince: localDate.optional(),
  reply: z.strictObject({ at: instant, by: boardContact, text: publicText }).optional(),
  /** With the views of members that stood beside it then. */
  published: z.strictObject({ at: instant, minorityViews: z.array(minorityView) }).optional(),
});
export type ReportVersion = z.infer<typeof reportVersion>;

/** What a panel recommends, what the board answers to it, and how the panel judges what came of it. */
export const recommendation = z.strictObject({
  ...numbered,
  text: z.string(),
  owner: z.string(),
  by: localDate,
  answerBy: localDate,
  lateSince: localDate.optional(),
  draft: z.strictObject({ ...numbered, by: boardContact, answer: boardAnswer }).optional(),
  /** Why the last draft was given back, and what it said, until there is a new one. */
  returned: z
    .strictObject({ ...numbered, by: boardContact, reason: z.string(), answer: boardAnswer })
    .optional(),
  answered: z
    .strictObject({ at: instant, by: boardContact, draftedBy: boardContact, answer: boardAnswer })
    .optional(),
  judged: z.strictObject({ at: instant, verdict, reason: z.string() }).optional(),
});
export type Recommendation = z.infer<typeof recommendation>;

/** The part of a case's view that its panel's report is. */
export const reportView = {
  /** How many drafts of the report there were: the next one has the number after. */
  reportDrafted: z.int().min(0).default(0),
  reportDraft: z.strictObject({ ...numbered, by: person, report: panelReport }).optional(),
  reportVersions: z.array(reportVersion).default([]),
  /** As they stand now; one a member. */
  minorityViews: z.array(minorityView).default([]),
  recommendations: z.array(recommendation).default([]),
  /** How many drafts of answers to recommendations there were. */
  recommendationDrafted: z.int().min(0).default(0),
};
