import { routes } from '../../../shared/contracts/routes.ts';
import type { MinorityView, ReportVersion } from '../../../shared/domain/escalation/report.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { reportMailsEn } from '../../../shared/wording/report-mails.en.ts';
import { opening, subjectOf } from './board-parts.ts';
import { asked, happened, next, way } from './board-report-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

/**
 * The text of the report that a mail is about.
 * @throws where there is none: then no mail about it is owed
 */
const textOf = ({ view }: BoardFacts, number: number): ReportVersion => {
  const sent = view.reportVersions.find((each) => each.number === number);
  if (!sent) throw new Error(`case ${view.id} has no text ${number} of a report`);
  return sent;
};

const viewBlocks = (views: readonly MinorityView[]): Block[] => {
  const words = reportMailsEn.report;
  if (views.length === 0) return [];
  const quotes = views.map(({ by, text }): Block => {
    const of = by.role === 'panel-chair' ? words.view['panel-chair'] : words.view['panel-member'];
    return { kind: 'quote', of, text };
  });
  return [{ kind: 'paragraph', text: words.views }, ...quotes];
};

const replyState = ({ today }: BoardFacts, { reply, replyBy }: ReportVersion): Block[] => {
  const words = reportMailsEn.report;
  if (reply) return [{ kind: 'paragraph', text: words.given }];
  return [
    { kind: 'heading', text: mailsEn.headings.when },
    { kind: 'rows', caption: words.caption, rows: [[words.by, dateWords(replyBy, 'en')]] },
    ...(today > replyBy ? [{ kind: 'paragraph', text: words.over } as const] : []),
  ];
};

/** A report goes to the board whole, with the views that stand beside it, before anybody else reads it. */
export const boardReport = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.report;
  const sent = textOf(facts, number);
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(number > 1 ? words.anew(number) : words.happened),
    { kind: 'quote', of: words.title, text: sent.report.title },
    { kind: 'quote', of: words.findings, text: sent.report.findings },
    ...viewBlocks(sent.published?.minorityViews ?? facts.view.minorityViews),
    ...asked(...words.ask),
    ...replyState(facts, sent),
    ...next(words.next),
    ...way(facts),
  ]);
};

/**
 * To both: what was said of the report in the name of the board.
 * @throws where nothing was: then no receipt is owed
 */
export const boardReportReply = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.replied;
  const { reply } = textOf(facts, number);
  if (!reply) throw new Error(`text ${number} of a report has no reply to receipt`);
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(words.happened(reportMailsEn.contacts[reply.by], dayWords(reply.at, 'en'))),
    { kind: 'quote', of: words.said, text: reply.text },
    { kind: 'paragraph', text: reportMailsEn.wrong },
    ...next(words.next),
    ...way(facts),
  ]);
};

/** The report is public, where it stands, and with what beside it. */
export const boardReportPublished = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.published;
  const { view, publicAddress } = facts;
  const { report, reply, published } = textOf(facts, number);
  const views = published?.minorityViews.length ?? 0;
  const path = routes.reportInPublic('en', view.association, view.id, number);
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(words.happened(dayWords(published?.at ?? view.openedAt, 'en'))),
    { kind: 'quote', of: reportMailsEn.report.title, text: report.title },
    { kind: 'paragraph', text: reply ? words.withReply : words.without },
    ...(views > 0 ? [{ kind: 'paragraph', text: words.views(views) } as const] : []),
    { kind: 'link', label: reportMailsEn.link, address: `${publicAddress}${path}` },
    ...way(facts),
  ]);
};
