import { routes } from '../../shared/contracts/routes.ts';
import type { Role } from '../../shared/domain/people/person.ts';
import { type Html, html } from '../../shared/html/html.ts';
import { demoPanel } from '../demo/panel.ts';
import { demoPeople } from '../demo/people.ts';

const tasks: Readonly<Record<Role, string>> = {
  reader: 'reads reports of danger',
  'trade-body': 'looks after the service',
  helper: 'fills in the form for tenants',
};

/** Where people sign in, and who they are in the demonstration. */
export const peopleSection = (): Html => html`<section class="controls"><h2>People who sign in</h2>
<p>Open <a href="${routes.desk('en')}" target="_blank">their tasks</a> and choose whom to be; there is no password on this machine.</p>
<ul>${demoPeople.map(({ name, role }) => html`<li><strong>${name}</strong> ${tasks[role]}</li>`)}</ul>
<p>Members of a panel have no password anywhere: <a href="${routes.panel('en')}" target="_blank">ask for a link</a> with one of these addresses, and open it in the mailbox.</p>
<ul>${demoPanel.map(({ name, email }) => html`<li><strong>${name}</strong> ${email}</li>`)}</ul>
<p>More: <code>npm run admin -- people add</code></p></section>`;
