import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { table } from '../../../shared/html/components/table.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { privacyWording } from '../../../shared/wording/privacy.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What is kept, how long and who sees it; the periods are those of the rulebook. */
export const privacyPage = (facts: {
  lang: TellLanguage;
  stylesheet: string;
  months: number;
  wordsDays: number;
  contactDays: number;
  draftDays: number;
}): string => {
  const { lang, stylesheet } = facts;
  const words = wordingOf(privacyWording, lang);
  const { title, text } = wordingOf(saveWording, lang).privacy;
  const saving = { title, text: text(facts.draftDays) };
  const sections = [
    words.code,
    words.cookies,
    saving,
    words.exit,
    words.connection,
    words.published,
    words.rights,
  ];
  return framed(
    {
      lang,
      stylesheet,
      title: words.title,
      otherLanguage: routes.privacy,
      back: routes.start(lang),
      indexed: true,
    },
    html`<div class="twt-column">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
${table({
  caption: words.kept.title,
  captionClasses: 'govuk-table__caption--m',
  classes: 'twt-stacked',
  head: words.kept.head.map((text) => ({ text })),
  firstCellIsHeader: true,
  rows: words.kept
    .rows(facts.months, facts.wordsDays, facts.contactDays)
    .map((row) => row.map((text) => ({ text }))),
})}
${sections.map((section) => html`<h2 class="govuk-heading-m">${section.title}</h2><p class="govuk-body">${section.text}</p>`)}
<p class="govuk-body"><a class="govuk-link" href="${routes.dataProtection(lang)}">${words.more}</a></p>
</div>`,
  );
};
