import { type Attributes, attributes, type Html, html } from '../html.ts';

/** One language: the current one, a link, or (our own addition) a button of a form that keeps its state. */
export type LanguageItem = {
  text: string;
  lang?: string;
  hrefLang?: string;
  dir?: string;
  classes?: string;
  attributes?: Attributes;
  current?: boolean;
  href?: string;
  form?: string;
  value?: string;
  /** Said to those who cannot see the link. */
  languageDescriptionText?: string;
};

const hidden = (item: LanguageItem): Html | false =>
  item.languageDescriptionText !== undefined &&
  html`<span class="govuk-visually-hidden"> ${item.languageDescriptionText}</span>`;

const control = (item: LanguageItem): Html => {
  const more = attributes({ dir: item.dir, ...item.attributes });
  const classes = item.classes ? ` ${item.classes}` : '';
  if (item.form !== undefined)
    return html`<button type="submit" form="${item.form}" name="act" value="${item.value}" class="govuk-language-navigation__link twt-language-button"${attributes({ lang: item.lang })}>${item.text}${hidden(item)}</button>`;
  if (item.current || item.href === undefined)
    return html`<span class="govuk-language-navigation__text${classes}" aria-current="true"${attributes({ lang: item.lang })}${more}>${item.text}</span>`;
  return html`<a class="govuk-language-navigation__link${classes}" href="${item.href}" rel="alternate"${attributes({ lang: item.lang, hreflang: item.hrefLang ?? item.lang })}${more}>${item.text}${hidden(item)}</a>`;
};

/** Switch between languages, as `govuk-language-navigation`. */
export const languageNavigation = (navigation: {
  ariaLabel: string;
  items: readonly LanguageItem[];
  classes?: string;
  attributes?: Attributes;
}): Html =>
  html`<nav class="govuk-language-navigation${navigation.classes ? ` ${navigation.classes}` : ''}"${attributes(navigation.attributes)} aria-label="${navigation.ariaLabel}">
<ul class="govuk-language-navigation__list">${navigation.items.map(
    (item) => html`
<li class="govuk-language-navigation__list-item">${control(item)}</li>`,
  )}
</ul>
</nav>`;
