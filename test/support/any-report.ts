import { recipient } from '../../shared/domain/escalation/step.ts';
import { answerOf, type Makers, somebody, textOf } from './life-chance.ts';
import { aReportText, latestText, openItem, someItem } from './report-acts.ts';

/** Commands about a panel's report and its recommendations. */
export const reportMakers: Makers<
  | 'draft-report'
  | 'write-minority-view'
  | 'withdraw-minority-view'
  | 'reply-to-report'
  | 'draft-recommendation-answer'
  | 'confirm-recommendation-answer'
  | 'return-recommendation-draft'
> = {
  'draft-report': (now, history, chance) => ({
    ...{ kind: 'draft-report', at: now, by: somebody('draft-report', chance), members: chance.members },
    ...{ report: aReportText(textOf(chance)), upon: history?.view.reportDrafted ?? 0 },
  }),
  'write-minority-view': (now, _, chance) => ({
    ...{ kind: 'write-minority-view', at: now, by: somebody('write-minority-view', chance) },
    text: textOf(chance),
  }),
  'withdraw-minority-view': (now, _, chance) => ({
    ...{ kind: 'withdraw-minority-view', at: now, by: somebody('withdraw-minority-view', chance) },
  }),
  'reply-to-report': (now, history, chance) => ({
    ...{ kind: 'reply-to-report', at: now, by: chance.pick(recipient.options), text: textOf(chance) },
    version: latestText(history),
  }),
  'draft-recommendation-answer': (now, history, chance) => ({
    ...{ kind: 'draft-recommendation-answer', at: now, by: chance.pick(recipient.options) },
    ...{ number: someItem(history), answer: answerOf(now, chance) },
    upon: history?.view.recommendationDrafted ?? 0,
  }),
  'confirm-recommendation-answer': (now, history, chance) => ({
    ...{ kind: 'confirm-recommendation-answer', at: now, by: chance.pick(recipient.options) },
    ...openItem(history),
  }),
  'return-recommendation-draft': (now, history, chance) => ({
    ...{ kind: 'return-recommendation-draft', at: now, by: chance.pick(recipient.options) },
    ...openItem(history),
    reason: textOf(chance),
  }),
};
