import { type Language, nearestLanguage, type TellLanguage } from '../../contracts/routes.ts';
import { languageNames, markupOf } from '../../wording/wording.ts';
import { attributes, type Html, html } from '../html.ts';

/**
 * A link from the tenant's path to a page that fewer languages have. Where it leads into another language it says so,
 * by `hreflang` and, where the letters are others as well, by that language's own name.
 */
export const publicLink = (lang: TellLanguage, path: (lang: Language) => string, text: string): Html => {
  const nearest = nearestLanguage(lang);
  const there = markupOf[nearest];
  const differs = there.lang !== markupOf[lang].lang;
  return html`<a class="govuk-link" href="${path(nearest)}"${attributes({ hreflang: differs && there.lang })}>${text}${differs && html` <bdi${attributes(there)}>(${languageNames[nearest]})</bdi>`}</a>`;
};
