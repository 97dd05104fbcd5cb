import type { CaseView } from './case.ts';
import { aboutDraft, both, contacts, type Owed, other, to } from './recipients.ts';
import type { ReportEvent } from './report-events.ts';
import { stepNumbered } from './step.ts';

/** Which mails a report, a recommendation and what the board says to them owe. */
export const reportNotices = (event: ReportEvent, view: CaseView): Owed[] => {
  switch (event.kind) {
    case 'report-sent':
      return to(stepNumbered('board-report', event.number), contacts(view));
    case 'report-replied':
      return to(stepNumbered('board-report-reply', event.number), both);
    case 'report-published':
      return to(stepNumbered('board-report-published', event.number), contacts(view));
    case 'recommendation-made':
      return to(stepNumbered('board-recommendation', event.number), contacts(view));
    case 'recommendation-answer-drafted': {
      const step = stepNumbered('board-recommendation-draft', event.draft);
      return aboutDraft(view, event.draft, to(step, [other[event.by]]));
    }
    case 'recommendation-draft-returned': {
      const number = view.recommendations.find((each) => each.number === event.number)?.returned?.number ?? 1;
      const step = stepNumbered('board-recommendation-returned', number);
      return aboutDraft(view, number, to(step, [other[event.by]]));
    }
    case 'recommendation-answered':
      return to(stepNumbered('board-recommendation-answered', event.number), both);
    case 'recommendation-late':
      return to(stepNumbered('board-recommendation-late', event.number), contacts(view));
    case 'recommendation-judged':
      return to(stepNumbered('board-recommendation-judged', event.number), contacts(view));
    case 'report-drafted':
    case 'report-reply-over':
    case 'minority-view-written':
    case 'minority-view-withdrawn':
      return [];
    default:
      return event satisfies never;
  }
};
