import type { CaseView } from './case.ts';
import type { Recommendation, ReportVersion } from './report.ts';
import type { ReportEvent } from './report-events.ts';

type Of<K extends ReportEvent['kind']> = Extract<ReportEvent, { kind: K }>;

const version = (
  view: CaseView,
  number: number,
  change: Partial<ReportVersion>,
): Pick<CaseView, 'reportVersions'> => ({
  reportVersions: view.reportVersions.map((each) => (each.number === number ? { ...each, ...change } : each)),
});

const recommended = (
  view: CaseView,
  number: number,
  change: Partial<Recommendation>,
): Pick<CaseView, 'recommendations'> => ({
  recommendations: view.recommendations.map((each) =>
    each.number === number ? { ...each, ...change } : each,
  ),
});

/** A text that was sent is no draft any more. */
const sent = (view: CaseView, { number, at, report, replyBy }: Of<'report-sent'>): Partial<CaseView> => ({
  reportDraft: undefined,
  reportVersions: [...view.reportVersions, { number, at, report, replyBy }],
});

const returned = (
  view: CaseView,
  { number, at, by, reason }: Of<'recommendation-draft-returned'>,
): Partial<CaseView> => {
  const draft = view.recommendations.find((each) => each.number === number)?.draft;
  return recommended(view, number, {
    draft: undefined,
    returned: draft && { number: draft.number, at, by, reason, answer: draft.answer },
  });
};

const drafted = (view: CaseView, event: Of<'recommendation-answer-drafted'>): Partial<CaseView> => {
  const { number, at, draft, by, answer } = event;
  return {
    recommendationDrafted: draft,
    ...recommended(view, number, { draft: { number: draft, at, by, answer }, returned: undefined }),
  };
};

/** What a panel's report and recommendations, and what the board says to them, change. */
export const reportChanges = (view: CaseView, event: ReportEvent): Partial<CaseView> => {
  switch (event.kind) {
    case 'report-drafted': {
      const { number, at, by, report } = event;
      return { reportDrafted: number, reportDraft: { number, at, by, report } };
    }
    case 'minority-view-written':
    case 'minority-view-withdrawn': {
      const others = view.minorityViews.filter((each) => each.by.subject !== event.by.subject);
      if (event.kind === 'minority-view-withdrawn') return { minorityViews: others };
      return { minorityViews: [...others, { at: event.at, by: event.by, text: event.text }] };
    }
    case 'report-sent':
      return sent(view, event);
    case 'report-replied':
      return version(view, event.number, { reply: { at: event.at, by: event.by, text: event.text } });
    case 'report-reply-over':
      return version(view, event.number, { replyOverSince: event.since });
    case 'report-published':
      return version(view, event.number, {
        published: { at: event.at, minorityViews: event.minorityViews },
      });
    case 'recommendation-made': {
      const { number, at, text, owner, by, answerBy } = event;
      return { recommendations: [...view.recommendations, { number, at, text, owner, by, answerBy }] };
    }
    case 'recommendation-answer-drafted':
      return drafted(view, event);
    case 'recommendation-draft-returned':
      return returned(view, event);
    case 'recommendation-answered': {
      const { at, by, draftedBy, answer } = event;
      return recommended(view, event.number, {
        ...{ draft: undefined, returned: undefined },
        answered: { at, by, draftedBy, answer },
      });
    }
    case 'recommendation-late':
      return recommended(view, event.number, { lateSince: event.since });
    case 'recommendation-judged': {
      const { at, verdict, reason } = event;
      return recommended(view, event.number, { judged: { at, verdict, reason } });
    }
    default:
      return event satisfies never;
  }
};
