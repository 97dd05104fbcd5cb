import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { type Decision, moved, type Of, type Refusal, refused } from './command.ts';
import type { PanelAct } from './panel-act.ts';
import { publicText } from './people.ts';
import { panelReport } from './report.ts';
import { leadRefusal } from './small-panel.ts';
import { boardContact } from './step.ts';

type SendReport = Extract<PanelAct, { kind: 'send-report' }>;
type PublishReport = Extract<PanelAct, { kind: 'publish-report' }>;

/** The text that was sent last, until it is public: an older one that another took the place of is none any more. */
const atBoard = (view: CaseView) => {
  const last = view.reportVersions.at(-1);
  return last?.published ? undefined : last;
};

/** One member writes, or writes anew what another wrote and they have read. Alone it goes nowhere. */
export const draftReport = (
  { at, by, report, upon, members }: Of<'draft-report'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (!view.boardNoticeOwedAt) return refused('board-not-told');
  const why = leadRefusal(by.role, members, true, rulebook);
  if (why) return refused(why);
  const read = panelReport.safeParse(report);
  if (!read.success) return refused('reason-missing');
  if (JSON.stringify(view.reportDraft?.report) === JSON.stringify(read.data))
    return { kind: 'nothing', why: 'known-draft' };
  if (view.reportDrafted !== upon) return refused('draft-changed');
  return moved({ kind: 'report-drafted', at, number: view.reportDrafted + 1, by, report: read.data });
};

/** "Any member, same page, same weight": one member's own view, which takes the place of the one they had. */
export const writeMinorityView = ({ at, by, text }: Of<'write-minority-view'>, view: CaseView): Decision => {
  if (!view.boardNoticeOwedAt) return refused('board-not-told');
  const said = publicText.safeParse(text);
  if (!said.success) return refused('reason-missing');
  const known = view.minorityViews.find((each) => each.by.subject === by.subject);
  return known?.text === said.data
    ? { kind: 'nothing', why: 'known-draft' }
    : moved({ kind: 'minority-view-written', at, by, text: said.data });
};

export const withdrawMinorityView = ({ at, by }: Of<'withdraw-minority-view'>, view: CaseView): Decision =>
  view.minorityViews.some((each) => each.by.subject === by.subject)
    ? moved({ kind: 'minority-view-withdrawn', at, by })
    : refused('no-such-proposal');

/** Only the draft that is there now is sent, so that two people mean the same text. */
export const sendRefusal = (
  { draft }: SendReport,
  view: CaseView,
  rulebook: Rulebook,
): Refusal | undefined => {
  if (!view.reportDraft) return 'no-draft';
  if (view.reportDraft.number !== draft) return 'draft-changed';
  return view.reportVersions.length >= rulebook.panel.reportVersions ? 'too-many-versions' : undefined;
};

/** "Right of reply before publication": the board has that many working days. */
export const reportSent = (view: CaseView, at: Instant, rulebook: Rulebook): CaseEvent[] =>
  view.reportDraft
    ? [
        {
          ...{ kind: 'report-sent', at, number: view.reportVersions.length + 1 },
          report: view.reportDraft.report,
          replyBy: addWorkingDays(localDateOf(at), rulebook.clocks.reportReply),
          rulebook: rulebook.id,
        },
      ]
    : [];

/** Nothing is published that the board has not seen, and nothing before it replied or its days are over. */
export const publishRefusal = ({ version }: PublishReport, view: CaseView): Refusal | undefined => {
  const sent = atBoard(view);
  if (!sent) return 'no-draft';
  if (sent.number !== version) return 'draft-changed';
  return sent.reply || sent.replyOverSince ? undefined : 'reply-is-open';
};

/** Views of members are published with it: no majority can leave one out. */
export const reportPublished = ({ version }: PublishReport, view: CaseView, at: Instant): CaseEvent[] => [
  { kind: 'report-published', at, number: version, minorityViews: view.minorityViews },
];

/** "The board may comment, not edit": once, on the text that was sent last, until it is public. */
export const replyToReport = ({ at, by, version, text }: Of<'reply-to-report'>, view: CaseView): Decision => {
  const sent = atBoard(view);
  if (!sent) return refused('no-such-request');
  if (sent.number !== version) return refused('draft-changed');
  if (sent.reply) return refused('already-answered');
  const said = publicText.safeParse(text);
  if (!said.success) return refused('reason-missing');
  return moved({ kind: 'report-replied', at, number: version, by: boardContact.parse(by), text: said.data });
};
