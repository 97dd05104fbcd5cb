import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import { panelLimits } from '../../../shared/domain/people/panel-session.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; stylesheet: string };

const askForm = (
  lang: Language,
  typed: string,
  problem: string | undefined,
): Html => html`<form method="post" action="${routes.panel(lang)}" novalidate>
${input({
  ...{ name: 'email', type: 'email', autocomplete: 'email', spellcheck: false, value: typed },
  label: { text: wordingOf(panelWording, lang).ask.email, classes: 'govuk-label--m' },
  hint: { text: wordingOf(panelWording, lang).ask.hint },
  ...(problem !== undefined && {
    errorMessage: { text: problem, prefix: wordingOf(frameWording, lang).error },
  }),
})}
${button({ text: wordingOf(panelWording, lang).ask.send })}
</form>`;

/** Asks a member of a panel for the address to mail a link to. */
export const panelAskPage = (facts: Facts & { typed: string; problem?: 'empty' | 'wrong' }): string => {
  const { lang, typed } = facts;
  const words = wordingOf(panelWording, lang).ask;
  const problem = facts.problem && words.problems[facts.problem];
  const errors = problem === undefined ? [] : [{ text: problem, href: '#email' }];
  return framed(
    {
      ...{ lang, stylesheet: facts.stylesheet, title: words.title, error: errors.length > 0 },
      otherLanguage: everywhere(routes.panel),
    },
    html`${errors.length > 0 && errorSummary({ title: wordingOf(frameWording, lang).problem, errors, attributes: takesFocus })}
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
${askForm(lang, typed, problem)}
<p class="govuk-body">${words.notMember}</p>`,
  );
};

const plain = (facts: Facts, title: string, body: Html): string =>
  framed(
    { lang: facts.lang, stylesheet: facts.stylesheet, title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${title}</h1>
${body}`,
  );

/** The answer to every address: whether it is a member's is not said. */
export const panelAskedPage = (facts: Facts): string => {
  const words = wordingOf(panelWording, facts.lang).asked;
  return plain(
    facts,
    words.title,
    html`<p class="govuk-body">${words.body(panelLimits.linkMinutes)}</p>
<p class="govuk-body">${words.nothing}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.panel(facts.lang)}">${words.again}</a></p>`,
  );
};

/** What a good link opens: nothing happens before the button is pressed. */
export const panelLinkPage = (facts: Facts & { secret: string }): string => {
  const words = wordingOf(panelWording, facts.lang).link;
  return framed(
    {
      ...{ lang: facts.lang, stylesheet: facts.stylesheet, title: words.title },
      otherLanguage: everywhere((lang) => routes.panelLink(lang, facts.secret)),
    },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
<form method="post" action="${routes.panelLink(facts.lang, facts.secret)}" novalidate>${button({ text: words.button })}</form>
<p class="govuk-hint">${words.shared}</p>`,
  );
};

/** The page of every link that opens nothing, whatever the reason, with a form that asks for a new one. */
export const panelDeadLinkPage = (facts: Facts): string => {
  const words = wordingOf(panelWording, facts.lang).dead;
  return plain(
    facts,
    words.title,
    html`<p class="govuk-body">${words.body}</p>
${askForm(facts.lang, '', undefined)}`,
  );
};

export const panelOutPage = (facts: Facts): string => {
  const words = wordingOf(panelWording, facts.lang).out;
  return plain(
    facts,
    words.title,
    html`<p class="govuk-body">${words.body}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.panel(facts.lang)}">${words.button}</a></p>`,
  );
};

/** Where somebody sits who sits on several panels. */
export const panelPlacesPage = (facts: Facts & { associations: readonly Association[] }): string => {
  const words = wordingOf(panelWording, facts.lang).places;
  return framed(
    {
      ...{ lang: facts.lang, stylesheet: facts.stylesheet, title: words.title },
      otherLanguage: everywhere(routes.panel),
    },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<ul class="govuk-list">${facts.associations.map(
      ({ id, name }) =>
        html`<li><a class="govuk-link" href="${routes.panelOf(facts.lang, id)}">${name}</a></li>`,
    )}</ul>`,
  );
};

/** The answer to a form whose sender is signed in no more: how to go on without losing what was typed. */
export const panelAgainPage = (facts: Facts): string => {
  const words = wordingOf(panelWording, facts.lang).again;
  return plain(
    facts,
    words.title,
    html`<p class="govuk-body">${words.body(panelLimits.idleMinutes)}</p>
<p class="govuk-body">${words.keep}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.panel(facts.lang)}" target="_blank">${words.button}</a></p>`,
  );
};
