import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Act = 'post' | 'mailed-answer' | 'confirm-mailed-answer' | 'stop' | 'outcome' | 'second';

type Facts = DeskPage & {
  view: CaseView;
  associationName: string;
  acts: readonly Act[];
  /** The act that was just done. */
  done: Act | undefined;
  recordedBy: string | undefined;
};

const stops = (view: CaseView, lang: Language) => {
  const { askedBy } = wordingOf(tradeBodyDeskWording, lang).case;
  return html`${view.stopAsked.map(
    ({ by, reason }, index) =>
      html`${index > 0 && html`<br>`}${by.role === 'trade-body' ? askedBy.us : askedBy.chair}: ${inLines(reason)}`,
  )}`;
};

const row = (key: string, value: SummaryRow['value'] | undefined): SummaryRow[] =>
  value === undefined ? [] : [{ key, value }];

const rowsOf = ({ view, lang, recordedBy }: Facts): SummaryRow[] => {
  const all = wordingOf(tradeBodyDeskWording, lang);
  const { facts: words, reasons } = all.case;
  const { escalation, mailedAnswer, regulatorOutcome } = view;
  const goes = view.regulatorNoticeOwedAt ? undefined : escalation;
  const mailed = view.answeredAt ? undefined : mailedAnswer;
  return [
    ...row(words.state, wordingOf(resultsWording, lang).case.states[view.state]),
    ...row(words.opened, dayWords(view.openedAt, lang)),
    ...row(words.told, view.dayZero ? dateWords(view.dayZero, lang) : words.notTold),
    ...row(words.answerDue, view.answerBy && dateWords(view.answerBy, lang)),
    ...row(words.answered, view.answeredAt && dayWords(view.answeredAt, lang)),
    ...row(
      words.mailed,
      mailed && words.mailedBy(recordedBy ?? all.someone, dateWords(mailed.receivedOn, lang)),
    ),
    ...row(words.goes, goes && dateWords(goes.goesOn, lang)),
    ...row(words.why, escalation && reasons[escalation.reason]),
    ...row(words.stops, view.stopAsked.length > 0 ? stops(view, lang) : undefined),
    ...row(words.regulatorTold, view.regulatorDayZero && dateWords(view.regulatorDayZero, lang)),
    ...row(
      words.outcome,
      regulatorOutcome && wordingOf(deskFormsWording, lang).fields.outcomes[regulatorOutcome.outcome],
    ),
  ];
};

/** A case as the trade body sees it, and what it may do. No word of a tenant stands here. */
export const deskCasePage = (facts: Facts): string => {
  const { lang, view, acts, done } = facts;
  const words = wordingOf(tradeBodyDeskWording, lang);
  const forms = wordingOf(deskFormsWording, lang).acts;
  const title = words.waits.about(facts.associationName, commitmentWords(lang, view.commitment).title);
  const link = (href: string, text: string) =>
    html`<li><a class="govuk-link" href="${href}">${text}</a></li>`;
  return deskFrame(
    facts,
    { title, path: (other) => routes.tradeBodyCase(other, view.id) },
    html`${done && notificationBanner({ title: wordingOf(frameWording, lang).success, type: 'success', text: forms[done].done })}
<span class="govuk-caption-l">${words.case.caption(view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
${summaryList({ rows: rowsOf(facts) })}
<h2 class="govuk-heading-m">${words.case.acts}</h2>
${acts.length === 0 && html`<p class="govuk-body">${words.case.none}</p>`}
<ul class="govuk-list">
${acts.map((act) => link(routes.tradeBodyCase(lang, view.id, act), forms[act].link))}
${link(routes.tradeBodyRegister(lang, view.association), words.case.register)}
${link(routes.resultsOf(lang, view.association), words.case.public)}
</ul>`,
  );
};
