import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { ReportVersion } from '../../../shared/domain/escalation/report.ts';
import { reportStanding } from '../../../shared/domain/escalation/report-standing.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { reportText, viewsOf, whoWords } from './report-text.ts';

type Why = keyof typeof panelWording.en.refused.why;

export type ReportBlockFacts = {
  lang: Language;
  view: CaseView;
  subject: string;
  report: {
    write: boolean;
    /** Why it may not be proposed now; `undefined` where it may. */
    send?: Why | undefined;
    publish?: Why | undefined;
    view: boolean;
  };
};

const address = ({ lang, view }: ReportBlockFacts, page: 'panelReport' | 'panelView'): string =>
  routes[page](lang, view.association, view.id);

const link = (href: string, text: string): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${href}">${text}</a></p>`;

/** Where the report stands, in one sentence, and in a second that a new text is on its way. */
const stands = ({ lang, view, subject }: ReportBlockFacts): string => {
  const words = wordingOf(panelReportWording, lang).stands;
  const last = view.reportVersions.at(-1);
  const draft = view.reportDraft;
  const standing = reportStanding(view);
  if (!last)
    return draft
      ? words.draft(draft.number, whoWords(lang, draft.by, subject), dayWords(draft.at, lang))
      : words.none;
  const said =
    standing === 'published' && last.published
      ? words.published(last.number, dayWords(last.published.at, lang))
      : standing === 'replied' && last.reply
        ? words.replied(last.number, dayWords(last.reply.at, lang))
        : words[standing === 'reply-over' ? standing : 'board'](last.number, dateWords(last.replyBy, lang));
  return draft
    ? `${said} ${words.alsoDraft(draft.number, whoWords(lang, draft.by, subject), dayWords(draft.at, lang))}`
    : said;
};

/** One of the two acts that take a second: a button, or where it is on the table already, or why it cannot be. */
const step = (facts: ReportBlockFacts, kind: 'send-report' | 'publish-report', number: number): Html => {
  const { lang, view } = facts;
  const words = wordingOf(panelReportWording, lang);
  const sends = kind === 'send-report';
  const waiting = view.proposals.find(({ act }) =>
    act.kind === 'send-report'
      ? sends && act.draft === number
      : act.kind === 'publish-report' && !sends && act.version === number,
  );
  if (waiting)
    return html`<p class="govuk-body">${sends ? words.waits.send : words.waits.publish(number)} <a class="govuk-link" href="#proposal-${waiting.number}">${words.toProposal}</a></p>`;
  const why = sends ? facts.report.send : facts.report.publish;
  // That the board still has days is the sentence above.
  if (why === 'reply-is-open') return html``;
  if (why) return html`<p class="govuk-body">${wordingOf(panelWording, lang).refused.why[why]}</p>`;
  return html`<form method="post" action="${routes.panelAct(lang, view.association, view.id, kind)}" novalidate>
<input type="hidden" name="${sends ? 'draft' : 'version'}" value="${number}">
<p class="govuk-body">${words.alone}</p>
${button({ text: sends ? words.send : words.publish(number) })}
</form>`;
};

const draftOf = (facts: ReportBlockFacts): Html | undefined => {
  const draft = facts.view.reportDraft;
  if (!draft) return undefined;
  const words = wordingOf(panelReportWording, facts.lang);
  return html`<h3 class="govuk-heading-s">${words.draft(draft.number)}</h3>
${insetText({ text: reportText(draft.report) })}
${facts.report.write && link(address(facts, 'panelReport'), words.change)}
${step(facts, 'send-report', draft.number)}`;
};

/** What the board had and what it said; a page folds away those that are public. */
export const versionText = (lang: Language, version: ReportVersion, subject: string): Html => {
  const words = wordingOf(panelReportWording, lang);
  const { report, reply, at, published } = version;
  const views = published?.minorityViews ?? [];
  return html`<p class="govuk-body">${words.sentOn(dayWords(at, lang))}</p>
${reportText(report)}
<p class="govuk-body govuk-!-margin-bottom-1"><strong>${words.reply}</strong></p>
<p class="govuk-body">${reply ? html`${inLines(reply.text)} (${dayWords(reply.at, lang)})` : words.noReply}</p>
${views.length > 0 && html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${words.views.title}</strong></p>${viewsOf(lang, views, subject)}`}`;
};

const versionOf = (facts: ReportBlockFacts, version: ReportVersion): Html => {
  const { lang, view, subject } = facts;
  const words = wordingOf(panelReportWording, lang);
  const { number, published } = version;
  const inPublic = routes.reportInPublic(lang, view.association, view.id, number);
  return details({
    summary: words.version(number),
    text: html`${versionText(lang, version, subject)}${published && link(inPublic, words.inPublic(number))}`,
    open: !published && number === view.reportVersions.length,
  });
};

const views = (facts: ReportBlockFacts): Html => {
  const { lang, view, subject } = facts;
  const words = wordingOf(panelReportWording, lang).views;
  const own = view.minorityViews.some((each) => each.by.subject === subject);
  return html`<h3 class="govuk-heading-s">${words.title}</h3>
<p class="govuk-body">${words.means}</p>
${
  view.minorityViews.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : insetText({ text: viewsOf(lang, view.minorityViews, subject) })
}
${facts.report.view && link(address(facts, 'panelView'), own ? words.change : words.write)}`;
};

/** The panel's report: where it stands, what can be done next, every text of it, and what members say beside it. */
export const reportBlock = (facts: ReportBlockFacts): Html => {
  const { view } = facts;
  const words = wordingOf(panelReportWording, facts.lang);
  const last = view.reportVersions.at(-1);
  return html`<h2 class="govuk-heading-m" id="report">${words.title}</h2>
<p class="govuk-body">${stands(facts)}</p>
${last && !last.published && step(facts, 'publish-report', last.number)}
${
  !view.reportDraft &&
  facts.report.write &&
  link(address(facts, 'panelReport'), last ? words.writeAnew : words.write)
}
${draftOf(facts)}
${view.reportVersions.toReversed().map((each) => versionOf(facts, each))}
${views(facts)}`;
};
