import type { Language } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { localDateOf } from '../../../shared/domain/time/calendar.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { regulatorWording } from '../../../shared/wording/regulator.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { givenAnswer } from './given-answer.ts';

/** What the landlord has done about the case, with its answer when there is one. */
export const landlordActions = (lang: Language, view: CaseView): Html => {
  const words = wordingOf(regulatorWording, lang).landlord;
  const late = view.answeredAt && view.answerBy && localDateOf(view.answeredAt) > view.answerBy;
  const rows: SummaryRow[] = [
    { key: words.told, value: view.dayZero ? dateWords(view.dayZero, lang) : words.notTold },
    {
      key: words.acknowledged,
      value: view.acknowledgedAt ? momentWords(view.acknowledgedAt, lang) : words.none,
    },
    ...(view.answerBy ? [{ key: words.answerDue, value: dateWords(view.answerBy, lang) }] : []),
    {
      key: words.answer,
      value: view.answeredAt
        ? `${momentWords(view.answeredAt, lang)}${late ? ` (${words.late})` : ''}`
        : words.none,
    },
  ];
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${summaryList({ rows })}
${view.answer && givenAnswer(lang, view.answer)}`;
};
