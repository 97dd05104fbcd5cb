import {
  isEverywhere,
  type Language,
  routes,
  type TellLanguage,
  tellLanguages,
} from '../contracts/routes.ts';
import { frameWording } from '../wording/frame.ts';
import { tradeBody } from '../wording/trade-body.ts';
import { languageNames, markupOf, wordingOf } from '../wording/wording.ts';
import { backLink } from './components/back-link.ts';
import { exitSkipLink, exitThisPage } from './components/exit-this-page.ts';
import { genericHeader } from './components/generic-header.ts';
import { type LanguageItem, languageNavigation } from './components/language-navigation.ts';
import { publicLink } from './components/public-link.ts';
import { skipLink } from './components/skip-link.ts';
import { attributes, type Html, html, textOf } from './html.ts';

/** What stands round a page's own content. */
export type Frame = {
  lang: TellLanguage;
  /** What this page does, without the service's name. */
  title: string;
  /** Address of the stylesheet. */
  stylesheet: string;
  /** Path of the same page in a language; `undefined` hides that language. */
  otherLanguage: (lang: TellLanguage) => string | undefined;
  /** Path that the back link leads to. */
  back?: string;
  /** The page shows an error: its title says so first. */
  error?: boolean;
  /** Shows "Exit this page". */
  exit?: boolean;
  /** Address of the script with which "Exit this page" also works by pressing Shift three times. */
  exitScript?: string;
  /** The page is a sheet to print: on paper nothing stands round it. */
  onPaper?: boolean;
  /** Search engines may list the page. */
  indexed?: boolean;
  /**
   * The page is a step of a form whose state must not be lost: back and languages are then buttons of the form with
   * this id, and send what was typed along as `act` (`back`, `language-cy`).
   */
  form?: { id: string; back: boolean };
};

/** Names of the buttons that the frame adds to a form. */
export const frameActs = { back: 'back', language: (lang: TellLanguage) => `language-${lang}` } as const;

/** The languages of a page that only the languages of the whole service have. */
export const everywhere =
  (path: (lang: Language) => string) =>
  (lang: TellLanguage): string | undefined =>
    isEverywhere(lang) ? path(lang) : undefined;

const languageItems = (frame: Frame): LanguageItem[] =>
  tellLanguages.flatMap((lang): LanguageItem[] => {
    const item = { text: languageNames[lang], ...markupOf[lang] };
    if (lang === frame.lang) return [{ ...item, current: true }];
    const says = wordingOf(frameWording, lang).changeLanguage;
    if (frame.form)
      return [
        { ...item, form: frame.form.id, value: frameActs.language(lang), languageDescriptionText: says },
      ];
    const href = frame.otherLanguage(lang);
    return href === undefined ? [] : [{ ...item, href, languageDescriptionText: says }];
  });

const backOf = (frame: Frame): Html | undefined => {
  const text = wordingOf(frameWording, frame.lang).back;
  if (frame.form)
    return frame.form.back
      ? html`<button type="submit" form="${frame.form.id}" name="act" value="${frameActs.back}" class="govuk-back-link twt-back-button">${text}</button>`
      : undefined;
  return frame.back === undefined ? undefined : backLink({ href: frame.back, text });
};

const footer = (lang: TellLanguage): Html => {
  const words = wordingOf(frameWording, lang).footer;
  const linked = (href: string, text: string): Html => html`<a class="govuk-link" href="${href}">${text}</a>`;
  const links = [
    linked(routes.start(lang), words.tell),
    publicLink(lang, routes.results, words.results),
    publicLink(lang, routes.method, words.method),
    linked(routes.privacy(lang), words.privacy),
    linked(routes.dataProtection(lang), words.dataProtection),
    linked(routes.accessibility(lang), words.accessibility),
  ];
  return html`<footer class="twt-footer">
<div class="govuk-width-container">
<h2 class="govuk-visually-hidden">${words.title}</h2>
<ul class="twt-footer__list">${links.map((link) => html`<li>${link}</li>`)}</ul>
<p class="govuk-body-s twt-footer__text"><strong>${words.help}</strong> ${words.phone} <a class="govuk-link" href="tel:${tradeBody.phone.replaceAll(' ', '')}" dir="ltr">${tradeBody.phone}</a>. ${words.post} <bdi>${tradeBody.post}</bdi>.</p>
<p class="govuk-body-s twt-footer__text">${words.independent}</p>
</div>
</footer>`;
};

/** Two houses under one roof line: our own mark. */
const mark = html`<svg class="twt-mark" viewBox="0 0 38 30" aria-hidden="true" focusable="false"><path fill="currentColor" d="M12 3 1 13h3v14h6v-8h4v8h6V13h3z"/><path fill="#ffcb47" d="m25 8 12 10h-3v9h-5v-6h-4v6h-3V13.5l-1.5-1.3z"/></svg>`;

/**
 * On Enter a browser presses the first button of the form in the order of the page, and that must never be "Back": so
 * the frame puts an unseen "Continue" before every other button.
 */
const enterButton = (id: string): Html =>
  html`<button type="submit" form="${id}" name="act" value="continue" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>`;

/**
 * Under the header's `no-referrer` browsers post our own forms with `Origin: null`, which nothing tells apart from a
 * hostile page; this policy names the origin to ourselves and still nothing to anyone else.
 */
const sendsOrigin = html`<meta name="referrer" content="same-origin">`;

/** A whole page: skip link, header, languages, back, content, footer. */
export const framed = (frame: Frame, body: Html): string => {
  const words = wordingOf(frameWording, frame.lang);
  const languages = languageItems(frame);
  return textOf(html`<!DOCTYPE html>
<html${attributes(markupOf[frame.lang])} class="govuk-template${frame.lang === 'easy' && ' twt-easy'}">
<head>
<meta charset="utf-8">
<title>${frame.error ? `${words.error}: ` : ''}${frame.title} – ${words.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light">
${sendsOrigin}
${frame.indexed ? undefined : html`<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="${frame.stylesheet}">
${frame.exit && frame.exitScript !== undefined && html`<script type="module" src="${frame.exitScript}"></script>`}
</head>
<body class="govuk-template__body${frame.onPaper && ' twt-on-paper'}">
${skipLink({ href: '#main-content', text: words.skip })}
${frame.exit && exitSkipLink(words.exit)}
${frame.form ? enterButton(frame.form.id) : undefined}
<header>${genericHeader({ url: routes.start(frame.lang), logo: html`${mark}${words.service}` })}</header>
<div class="govuk-width-container">
<div class="twt-bar">
${backOf(frame)}
${languages.length > 1 && languageNavigation({ ariaLabel: words.language, items: languages })}
</div>
${frame.exit ? exitThisPage(words.exit) : undefined}
<main class="govuk-main-wrapper" id="main-content">
${body}
</main>
</div>
${footer(frame.lang)}
</body>
</html>
`);
};
