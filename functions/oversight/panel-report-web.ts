import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { History } from '../../shared/domain/escalation/command.ts';
import type { MinorityView, PanelReport } from '../../shared/domain/escalation/report.ts';
import { type PanelReportFacts, panelReportPage, type WrittenDraft } from './pages/panel-report.ts';
import { panelViewPage } from './pages/panel-view.ts';
import { carriedNumber, lengthProblem, seenText } from './panel-act-form.ts';
import { answered, caseOf, type Open } from './panel-answered.ts';
import type { PanelNeeds } from './panel-needs.ts';
import { possibleOfReport } from './panel-possible.ts';
import { saveDraft, saveView, withdrawView } from './panel-report-acting.ts';
import { longestOfReport, reportProblems, type TypedReport, typedReport } from './panel-report-form.ts';
import { seeOther } from './panel-sign-in.ts';

/** The draft that stands there and the one before it, as long as neither was sent. */
const lastTwo = ({ view, events }: History): WrittenDraft[] => {
  const { reportDraft } = view;
  if (!reportDraft) return [];
  const sentAt = events.findLastIndex((each) => each.kind === 'report-sent');
  const drafts = events
    .slice(sentAt + 1)
    .flatMap((each) =>
      each.kind === 'report-drafted' ? [{ number: each.number, report: each.report }] : [],
    );
  return drafts.slice(-2);
};

/** What the form begins with: the draft, or where there is none what the board had last. */
const begun = ({ reportDraft, reportVersions }: CaseView): PanelReport =>
  reportDraft?.report ?? reportVersions.at(-1)?.report ?? { title: '', findings: '' };

const page = (
  { at, seat, history, view }: Open,
  typed: TypedReport,
  more: Pick<PanelReportFacts, 'problems' | 'upon'> & { meanwhile?: boolean },
): string =>
  panelReportPage({
    ...{ ...at, view, typed, ...more, member: seat.member, subject: seat.by.subject },
    drafts: lastTwo(history),
  });

/**
 * The panel's report: a member reads the draft and writes it anew. Who wrote upon a draft that is there no more is shown
 * the one that is, with what they typed.
 */
export const panelReportWeb = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
): Promise<CookieResponse> => {
  const { view } = open;
  if (request.method !== 'POST')
    return possibleOfReport(open).write
      ? { status: 200, body: page(open, begun(view), { problems: [], upon: view.reportDrafted }) }
      : seeOther(caseOf(open));
  const typed = typedReport(request.fields);
  const upon = carriedNumber(request.fields.get('upon'));
  if (upon === undefined) return { status: 400, body: '' };
  const problems = reportProblems(typed);
  if (problems.length > 0) return { status: 400, body: page(open, typed, { problems, upon }) };
  const saved = await saveDraft(needs, open, typed, upon);
  if (saved.kind !== 'changed')
    return answered(open, saved, 'drafted', `${typed.title}\n\n${typed.findings}`);
  const now = { ...open, view: saved.view };
  return {
    status: 409,
    body: page(now, typed, { problems: [], upon: saved.view.reportDrafted, meanwhile: true }),
  };
};

const ownView = ({ seat, view }: Open): MinorityView | undefined =>
  view.minorityViews.find((each) => each.by.subject === seat.by.subject);

/** One member's own view beside the report: written, replaced, taken back. */
export const panelViewWeb = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
): Promise<CookieResponse> => {
  const { at, seat, view } = open;
  const own = ownView(open);
  const shown = (typed: string, problem?: 'missing' | 'too-long'): string =>
    panelViewPage({ ...at, member: seat.member, view, typed, problem, standing: own !== undefined });
  if (request.method !== 'POST')
    return possibleOfReport(open).view
      ? { status: 200, body: shown(own?.text ?? '') }
      : seeOther(caseOf(open));
  switch (request.fields.get('act')) {
    case 'withdraw':
      return answered(open, await withdrawView(needs, open), 'view-withdrawn');
    case 'save': {
      const typed = seenText(request.fields.get('text'));
      const problem = lengthProblem(typed, longestOfReport.view);
      return problem
        ? { status: 400, body: shown(typed, problem) }
        : answered(open, await saveView(needs, open, typed), 'view-written', typed);
    }
    default:
      return { status: 400, body: '' };
  }
};
