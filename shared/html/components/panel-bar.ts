import { type Language, routes } from '../../contracts/routes.ts';
import type { PanelRole } from '../../domain/people/panel-member.ts';
import { panelWording } from '../../wording/panel.ts';
import { wordingOf } from '../../wording/wording.ts';
import { type Html, html } from '../html.ts';
import { button } from './button.ts';

/** Stands on top of every page of somebody who sits on a panel: who that is, in what part, and the way out. */
export const panelBar = (facts: { lang: Language; name: string; role: PanelRole }): Html => {
  const words = wordingOf(panelWording, facts.lang);
  return html`<form class="twt-signed-in" method="post" action="${routes.panelOut(facts.lang)}">
<p class="govuk-body-s twt-signed-in__name">${words.bar.signedInAs} <strong>${facts.name}</strong> (${words.roles[facts.role]})</p>
${button({ text: words.bar.signOut, classes: 'govuk-button--secondary twt-signed-in__out' })}
</form>`;
};
