import { routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { actRows, roleWords } from '../../../shared/html/panel-act-words.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Proposal = CaseView['proposals'][number] & {
  /** Whoever reads this proposed it as the panel's lead. */
  own: boolean;
};

type Facts = DeskPage & { view: CaseView; associationName: string; proposals: readonly Proposal[] };

const proposal = ({ lang, view }: Facts, { number, act, by, at, lapsesOn, own }: Proposal): Html => {
  const words = wordingOf(panelWording, lang).proposal;
  const { button: second, own: yours } = wordingOf(deskFormsWording, lang).acts.second;
  const { title, follows } = wordingOf(panelActsWording, lang).forms[act.kind];
  const more = [
    { key: words.by, value: roleWords(lang, by) },
    { key: words.on, value: dayWords(at, lang) },
    { key: words.lapses, value: dateWords(lapsesOn, lang) },
  ];
  return html`<section class="twt-case">
<h2 class="govuk-heading-m">${title}</h2>
${actRows(lang, act, more)}
<p class="govuk-body">${own ? yours : follows}</p>
${
  !own &&
  html`<form method="post" action="${routes.tradeBodyCase(lang, view.id, 'second')}" novalidate>
<input type="hidden" name="number" value="${number}">
${button({ text: second, preventDoubleClick: true })}
</form>`
}
</section>`;
};

/** What the independent lead proposed for a panel without members, to be read and seconded. Opening it does nothing. */
export const deskSecondPage = (facts: Facts): string => {
  const { lang, view, associationName, proposals } = facts;
  const words = wordingOf(deskFormsWording, lang).acts.second;
  const all = wordingOf(tradeBodyDeskWording, lang);
  return deskFrame(
    facts,
    {
      ...{ title: words.title, back: routes.tradeBodyCase(lang, view.id) },
      path: (other) => routes.tradeBodyCase(other, view.id, 'second'),
    },
    html`<span class="govuk-caption-l">${all.case.caption(view.id)}, ${associationName}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: words.note })}
${proposals.map((each) => proposal(facts, each))}`,
  );
};
