import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { controls, type DeskProblem, type Typed } from './desk-controls.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Act = 'post' | 'mailed-answer' | 'confirm-mailed-answer' | 'stop' | 'outcome';

type Facts = DeskPage & {
  view: CaseView;
  associationName: string;
  act: Act;
  problems: readonly DeskProblem[];
  typed: Typed;
};

/** The recorded answer, to be compared with the mail; which one it is travels along. */
const recorded = ({ mailedAnswer }: CaseView, lang: Language): Html => {
  const words = wordingOf(deskFormsWording, lang).fields;
  if (!mailedAnswer) return html``;
  const { answer, from, receivedOn, at } = mailedAnswer;
  const rows = [
    { key: words.from, value: words.fromOptions[from] },
    { key: words.received, value: dateWords(receivedOn, lang) },
    { key: words.kind, value: words.kinds[answer.kind] },
    ...(answer.kind === 'accept' ? [] : [{ key: words.reason, value: inLines(answer.reason) }]),
    ...(answer.kind === 'reject'
      ? []
      : [
          { key: words.action, value: inLines(answer.action) },
          { key: words.by, value: dateWords(answer.by, lang) },
          { key: words.owner, value: answer.owner },
        ]),
  ];
  return html`${summaryList({ rows })}<input type="hidden" name="recorded" value="${at}">`;
};

const fieldsOf = (facts: Facts): Html => {
  const { act, view, lang } = facts;
  const words = wordingOf(deskFormsWording, lang).fields;
  const make = controls(facts);
  switch (act) {
    case 'post':
      return make.day('on', words.posted);
    case 'stop':
      return make.text('reason', words.publicReason, words.publicReasonHint);
    case 'outcome':
      return html`${make.one('outcome', words.outcome, words.outcomes)}
${make.text('note', words.note, words.noteHint)}`;
    case 'mailed-answer':
      return html`${make.one('from', words.from, words.fromOptions)}
${make.day('on', words.received)}
${make.one('kind', words.kind, words.kinds)}
${make.text('reason', words.reason, words.reasonHint)}
${make.text('action', words.action, words.actionHint)}
${make.day('by', words.by)}
${make.line('owner', words.owner, { hint: words.ownerHint })}`;
    case 'confirm-mailed-answer':
      return recorded(view, lang);
    default:
      return act satisfies never;
  }
};

/** The form of one act on a case. Opening it does nothing. */
export const deskActPage = (facts: Facts): string => {
  const { lang, view, act } = facts;
  const words = wordingOf(deskFormsWording, lang).acts[act];
  const all = wordingOf(tradeBodyDeskWording, lang);
  return deskFrame(
    facts,
    { title: words.title, back: routes.tradeBodyCase(lang, view.id), errors: controls(facts).errors },
    html`<span class="govuk-caption-l">${all.case.caption(view.id)}, ${facts.associationName}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: words.note })}
<form method="post" action="${routes.tradeBodyCase(lang, view.id, act)}" novalidate>
${fieldsOf(facts)}
${button({ text: words.button, preventDoubleClick: true })}
</form>`,
  );
};
