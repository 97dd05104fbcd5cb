import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** Says that a press did nothing and why, with what was typed so that it is not lost. */
export const panelRefusedPage = (facts: {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  back: string;
  why: keyof typeof panelWording.en.refused.why;
  typed?: string;
}): string => {
  const { lang, stylesheet, member, typed } = facts;
  const words = wordingOf(panelWording, lang).refused;
  return framed(
    { lang, stylesheet, title: words.title, otherLanguage: () => undefined, back: facts.back },
    html`${panelBar({ lang, name: member.name, role: member.role })}
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.why[facts.why]}</p>
${typed && html`<p class="govuk-body">${words.typed}</p><blockquote class="govuk-inset-text">${inLines(typed)}</blockquote>`}
<p class="govuk-body"><a class="govuk-link" href="${facts.back}">${words.back}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.panelOf(lang, member.association)}">${words.toQueue}</a></p>`,
  );
};
