import { routes } from '../../shared/contracts/routes.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { shownHomeCode } from '../../shared/domain/submission/home-code.ts';
import { addDays, type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';
import { addWorkingDays } from '../../shared/domain/time/working-days.ts';
import { type Html, html } from '../../shared/html/html.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { demoLetters } from '../demo/letters.ts';

/** One thing to do, and what to look at. `after`: the day from which it has been done. */
export type Step = { title: string; body: Html; look: Html; after?: LocalDate };

/** The association that the guide walks with, out of the demonstration's answer key. */
export type Subject = { association: string; name: string; commitment: string };

/** The Monday on which the demonstration begins, and the board is told when the visitor's run finds the failure. */
const arrival = localDate.parse('2027-03-15');
const { answer, publicWait, acknowledge } = currentRulebook.clocks;
const due = addWorkingDays(arrival, answer);
const late = addDays(due, 1);
const goes = addWorkingDays(late, publicWait);

const link = (href: string, text: string): Html => html`<a href="${href}" target="_blank">${text}</a>`;
const press = (action: string, text: string, fields: Readonly<Record<string, string>> = {}): Html =>
  html`<form method="post" action="${action}">${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>${text}</button></form>`;
const moveTo = (day: LocalDate): Html =>
  press('/_local/clock', `Move the clock to ${dateWords(day, 'en')}`, { to: `${day}T09:00:00Z` });
const mailbox = link('/_local/mailbox', 'the mailbox');

/** The chain, from a tenant to the regulator, in seven steps. */
export const stepsWith = ({ association, name }: Subject): Step[] => {
  const [one, two] = demoLetters().map(shownHomeCode);
  const page = link(routes.resultsOf('en', association), `the public page of ${name}`);
  return [
    {
      title: 'A tenant tells',
      body: html`<p>Open ${link(routes.start('en'), 'the form')} as a tenant of <strong>${name}</strong>. The letter to the home has a code; these two work: <code>${one}</code> and <code>${two}</code>. You may leave the code out, too.</p>`,
      look: html`The receipt. Tell again with the same code: the second answer replaces the first, and nothing is counted twice.`,
    },
    {
      title: 'The nightly run scores',
      body: html`<p>Nobody has to wait for the night:</p>${press('/_local/schedules/scoring', 'Run the scoring now')}`,
      look: html`Of 133 associations the run raises three failures, and leaves alone what only looks like one; <code>local/demo/answer-key.json</code> says which. Two boards are told at once. The third is a report of danger, which people read first: its board is told two working days later at the latest.`,
    },
    {
      title: 'The board is told',
      body: html`<p>Open ${mailbox}: the secretary of ${name} has a mail with a signed link. Open the link.</p>`,
      look: html`The evidence in plain words, and the two dates. Opening the page changes nothing, however often it is opened; only its buttons do. The board has ${acknowledge} working days to say that it has the case.`,
    },
    {
      title: 'The board does not answer',
      body: html`<p>Leave the board’s page alone. The answer is due by ${dateWords(due, 'en')}; go to the day after. It takes about a minute, because every hourly and nightly schedule on the way fires:</p>${moveTo(late)}`,
      look: html`The board was reminded five working days before, one day before, and on the day, and its chair was written to when the secretary did not press the button: see ${mailbox}.`,
      after: late,
    },
    {
      title: 'Late, in public, for five working days',
      body: html`<p>Look at ${page}. The case is late, and the day on which it goes to the regulator is public. What the board answers before then goes along with it. Let the five working days pass:</p>${moveTo(goes)}`,
      look: html`Nobody pressed anything: the clock does it, and no one may stop it in silence.`,
      after: goes,
    },
    {
      title: 'The regulator is told, and acknowledges',
      body: html`<p>Open ${mailbox}: the regulator has a mail with the case file. Open its link and press the button.</p>`,
      look: html`The case file comes as PDF, CSV and JSON with a list of checksums. The link only shows; the button acts, and a second press says when the first was recorded.`,
    },
    {
      title: 'Everyone sees how it stands',
      body: html`<p>Look at ${page} again, and at ${link(routes.results('en'), 'all associations')}.</p>`,
      look: html`The acknowledgement is public, and both sides have a receipt in ${mailbox}. Figures change only on the fifth of a month, and never by one home.`,
    },
  ];
};
