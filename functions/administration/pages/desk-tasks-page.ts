import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { input } from '../../../shared/html/components/input.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { deskPeopleWording } from '../../../shared/wording/desk-people.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type ChangeFacts, changeTitle } from './desk-change-rows.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';
import { deskTask, type ShownTask } from './desk-task.ts';

type Facts = DeskPage & {
  tasks: readonly ShownTask[];
  changes: readonly (ChangeFacts & { id: string; own: boolean })[];
  asked: string | undefined;
  notFound: boolean;
};

const waiting = ({ lang, changes }: Facts): Html | false => {
  const words = wordingOf(deskFormsWording, lang).change;
  return (
    changes.length > 0 &&
    html`<h2 class="govuk-heading-m">${words.list}</h2>
<ul class="govuk-list">${changes.map(
      (each) => html`<li class="twt-case">
<h3 class="govuk-heading-s">${changeTitle(each, lang)}</h3>
<p class="govuk-body-s">${each.association}</p>
<p class="govuk-body">${each.own && html`${words.own} `}<a class="govuk-link" href="${routes.tradeBodyChange(lang, each.id)}">${words.open}<span class="govuk-visually-hidden">: ${changeTitle(each, lang)}, ${each.association}</span></a></p>
</li>`,
    )}</ul>`
  );
};

/** Everything that waits for the trade body, and the way to a case or an association. */
export const deskTasksPage = (facts: Facts): string => {
  const { lang, tasks, asked, notFound } = facts;
  const words = wordingOf(tradeBodyDeskWording, lang);
  const error = notFound ? words.find.notFound : undefined;
  return deskFrame(
    facts,
    {
      title: words.title,
      path: routes.tradeBody,
      back: routes.desk(lang),
      errors: error === undefined ? [] : [{ text: error, field: 'find' }],
    },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<h2 class="govuk-heading-m">${words.waits.title}</h2>
${tasks.length > 0 ? html`<ul class="govuk-list">${tasks.map((each) => deskTask(each, lang))}</ul>` : html`<p class="govuk-body">${words.waits.none}</p>`}
${waiting(facts)}
<form method="get" action="${routes.tradeBody(lang)}">
${input({
  name: 'find',
  label: { text: words.find.title, classes: 'govuk-label--m' },
  hint: { text: words.find.hint },
  value: asked,
  spellcheck: false,
  ...(error !== undefined && {
    errorMessage: { text: error, prefix: wordingOf(frameWording, lang).error },
  }),
})}
${button({ text: words.find.button, classes: 'govuk-button--secondary' })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.tradeBodyPeople(lang)}">${wordingOf(deskPeopleWording, lang).list.link}</a></p>`,
  );
};
