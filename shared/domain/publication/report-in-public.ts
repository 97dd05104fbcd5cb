import type { BoardAnswer } from '../escalation/board-answer.ts';
import type { CaseView } from '../escalation/case.ts';
import type { Person } from '../escalation/people.ts';
import type { PanelReport, Recommendation, ReportVersion } from '../escalation/report.ts';
import type { Verdict } from '../escalation/verdict.ts';
import { type LocalDate, localDateOf } from '../time/calendar.ts';

/** What a member says beside a report, by the part in which they sit; who it was stands nowhere. */
export type PublicView = { role: Person['role']; on: LocalDate; text: string };

/** A text that two members published, as it was then and stays. */
export type PublishedReport = {
  number: number;
  report: PanelReport;
  publishedOn: LocalDate;
  replyBy: LocalDate;
  /** What the board said to this text; `undefined` where nothing came. */
  reply: { on: LocalDate; text: string } | undefined;
  minorityViews: readonly PublicView[];
};

/** What two members recommended: public from that moment. What the board drafts and has not confirmed is not. */
export type PublicRecommendation = Pick<
  Recommendation,
  'number' | 'text' | 'owner' | 'by' | 'answerBy' | 'lateSince'
> & {
  madeOn: LocalDate;
  answered: { on: LocalDate; late: boolean; answer: BoardAnswer } | undefined;
  judged: { on: LocalDate; verdict: Verdict; reason: string } | undefined;
};

/** What the public may know of a panel's report on a case. */
export type ReportInPublic = {
  /** Every text that was published, the oldest first. */
  published: readonly PublishedReport[];
  /** A text that is not public yet: the board may reply until a day, or has had its say. Nothing of what it says. */
  waiting: { for: 'board' | 'panel'; replyBy: LocalDate } | undefined;
  recommendations: readonly PublicRecommendation[];
};

const published = (version: ReportVersion): PublishedReport[] => {
  const { number, report, replyBy, reply, published: made } = version;
  if (!made) return [];
  return [
    {
      ...{ number, report, replyBy, publishedOn: localDateOf(made.at) },
      reply: reply && { on: localDateOf(reply.at), text: reply.text },
      minorityViews: made.minorityViews.map(({ by, at, text }) => ({
        ...{ role: by.role, on: localDateOf(at), text },
      })),
    },
  ];
};

const waitingOf = (versions: readonly ReportVersion[]): ReportInPublic['waiting'] => {
  const last = versions.at(-1);
  if (!last || last.published) return undefined;
  return { for: last.reply || last.replyOverSince ? 'panel' : 'board', replyBy: last.replyBy };
};

const recommendation = (item: Recommendation): PublicRecommendation => {
  const { number, at, text, owner, by, answerBy, lateSince, answered, judged } = item;
  const on = answered && localDateOf(answered.at);
  return {
    ...{ number, text, owner, by, answerBy, lateSince, madeOn: localDateOf(at) },
    answered: answered && on && { on, late: on > answerBy, answer: answered.answer },
    judged: judged && { on: localDateOf(judged.at), verdict: judged.verdict, reason: judged.reason },
  };
};

/** What the public may know of a panel's report and its recommendations: no draft, no name, no text before its day. */
export const reportInPublic = ({
  reportVersions,
  recommendations,
}: Pick<CaseView, 'reportVersions' | 'recommendations'>): ReportInPublic => ({
  published: reportVersions.flatMap(published),
  waiting: waitingOf(reportVersions),
  recommendations: recommendations.map(recommendation),
});
