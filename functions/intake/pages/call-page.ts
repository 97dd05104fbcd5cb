import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistForm, assistFrame, errorsOf } from './assist-frame.ts';
import { type CheckFacts, checkRows } from './check-page.ts';
import { emergency } from './danger-page.ts';
import { keepBelow } from './keep-button.ts';
import { type WholeFacts, wholeForm } from './whole-form.ts';

type CallFacts = AssistFacts &
  Omit<WholeFacts, 'empty' | 'says' | 'below'> & {
    state: string;
    /** Without a press of a button for so many minutes a session ends. */
    idleMinutes: number;
  };

/** The words to say first, with the numbers to phone in danger, and how to ask. */
const script = (facts: CallFacts): Html => {
  const words = wordingOf(assistWording, facts.lang).call;
  const paragraphs = words.say.map((each) => html`<p class="govuk-body">“${each}”</p>`);
  return html`<p class="govuk-body">${words.language}</p>
<h2 class="govuk-heading-m">${words.sayTitle}</h2>
${insetText({ text: html`${paragraphs[0]}${emergency(facts.lang)}${paragraphs.slice(1)}` })}
<h2 class="govuk-heading-m">${words.howTitle}</h2>
<ul class="govuk-list govuk-list--bullet">${words.how.map((each) => html`<li>${each}</li>`)}</ul>
${warningText({ text: words.keepHint(facts.idleMinutes), iconFallbackText: wordingOf(frameWording, facts.lang).warning })}`;
};

/** The whole form to read out to a caller, in the caller's language. */
export const callPage = (facts: CallFacts): string => {
  const { lang } = facts;
  const words = wordingOf(assistWording, lang).call;
  const form = wholeForm({
    ...facts,
    empty: words.empty,
    says: { landlord: words.landlord, private: words.private },
    below: keepBelow(lang, routes.helperTelephone(lang)),
  });
  return assistFrame(
    facts,
    { title: words.title, form: { id: 'page', back: false }, errors: errorsOf(lang, facts.problems) },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${script(facts)}
${assistForm(
  routes.helperTelephone(lang),
  facts.state,
  html`${form}
${button({ text: words.check, name: 'act', value: 'continue' })}`,
)}`,
  );
};

type ReadBackFacts = CheckFacts & { found: readonly string[]; busy: boolean };

const identifying = ({ lang, found }: ReadBackFacts): Html | undefined => {
  if (found.length === 0) return undefined;
  const words = wordingOf(assistWording, lang).call.readBack;
  return insetText({
    text: html`<h2 class="govuk-heading-s">${words.found}</h2>
<ul class="govuk-list govuk-list--bullet">${found.map((each) => html`<li><bdi>${each}</bdi></li>`)}</ul>
<p class="govuk-body">${words.foundAsk}</p>`,
  });
};

/** Everything that was typed, to read back; only then it is sent. */
export const readBackPage = (facts: ReadBackFacts): string => {
  const { lang, state } = facts;
  const { readBack: words } = wordingOf(assistWording, lang).call;
  const { check } = wordingOf(formWording, lang);
  const rows = checkRows(facts);
  const list = (title: string, all: ReturnType<typeof checkRows>['answers']): Html =>
    html`<h2 class="govuk-heading-m">${title}</h2>
${summaryList({ rows: all.map(({ key, value }) => ({ key, value })), classes: 'twt-answers' })}`;
  return assistFrame(
    facts,
    {
      ...{ title: words.title, form: { id: 'page', back: true } },
      ...(facts.busy && {
        errors: [{ text: wordingOf(assistWording, lang).ended.busy, field: 'send' }],
      }),
    },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: html`“${words.say}”` })}
${list(check.landlord, rows.landlord)}
${list(check.answers, rows.answers)}
${list(check.more, rows.more)}
${identifying(facts)}
${insetText({ text: html`“${facts.withCode ? check.sending : check.sendingOpen} ${words.ask}”` })}
${assistForm(
  routes.helperTelephone(lang),
  state,
  html`<div class="govuk-button-group">
${button({ text: words.send, name: 'act', value: 'send', id: 'send', preventDoubleClick: true })}
<button type="submit" name="act" value="back" class="govuk-link twt-link-button">${words.change}</button>
</div>`,
)}`,
  );
};
