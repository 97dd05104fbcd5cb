import { backLink } from '../../shared/html/components/back-link.ts';
import { button } from '../../shared/html/components/button.ts';
import { checkboxes } from '../../shared/html/components/checkboxes.ts';
import { details } from '../../shared/html/components/details.ts';
import { errorSummary } from '../../shared/html/components/error-summary.ts';
import { input } from '../../shared/html/components/input.ts';
import { insetText } from '../../shared/html/components/inset-text.ts';
import { panel } from '../../shared/html/components/panel.ts';
import { radios } from '../../shared/html/components/radios.ts';
import { summaryList } from '../../shared/html/components/summary-list.ts';
import { tag } from '../../shared/html/components/tag.ts';
import { textarea } from '../../shared/html/components/textarea.ts';
import { warningText } from '../../shared/html/components/warning-text.ts';
import { type Html, html, textOf } from '../../shared/html/html.ts';

/** What a page is made of: ours with its options, and what govuk-frontend's macro of that name is given for the same. */
type Part = { component: string; ours: () => Html; theirs: unknown };

const levels = ['Not at all', 'A little', 'Partly', 'Mostly', 'Fully'];
const back = { text: 'Back', href: '/en/tell' };
const errors = [{ text: 'Choose how far <they> do', href: '#answer' }];
const level = {
  name: 'answer',
  fieldset: { legend: { text: 'Your landlord’s promise', classes: 'govuk-fieldset__legend--l' } },
  hint: { text: 'Think of the last 12 months.' },
  items: levels.map((text, index) => ({ value: String(index + 1), text })),
};
const hazards = {
  name: 'hazard',
  fieldset: { legend: { text: 'Is anyone in danger?' } },
  items: ['Gas', 'Fire', 'Damp & mould', 'Falls'].map((text) => ({ value: text, text })),
};
const email = { name: 'email', label: { text: 'Email address' }, type: 'email', value: 'a"b@example.org' };
const words = { name: 'words', label: { text: 'In your own words' }, value: 'Nobody <answers>.' };
const rows = levels.map((text) => ({ key: text, value: `${text} & more` }));

/** A long page of a form, as both write it from the same texts. */
export const longPage: readonly Part[] = [
  { component: 'back-link', ours: () => backLink(back), theirs: back },
  {
    component: 'error-summary',
    ours: () => errorSummary({ title: 'There is a problem', errors }),
    theirs: { titleText: 'There is a problem', errorList: errors },
  },
  { component: 'radios', ours: () => radios(level), theirs: level },
  { component: 'checkboxes', ours: () => checkboxes(hazards), theirs: hazards },
  { component: 'input', ours: () => input(email), theirs: email },
  { component: 'textarea', ours: () => textarea(words), theirs: words },
  {
    component: 'details',
    ours: () => details({ summary: 'Help with this', text: 'Ring us.' }),
    theirs: { summaryText: 'Help with this', text: 'Ring us.' },
  },
  {
    component: 'inset-text',
    ours: () => insetText({ text: 'Keep this page.' }),
    theirs: { text: 'Keep this page.' },
  },
  {
    component: 'warning-text',
    ours: () => warningText({ text: 'Ring 999 if anyone is in danger now.', iconFallbackText: 'Warning' }),
    theirs: { text: 'Ring 999 if anyone is in danger now.', iconFallbackText: 'Warning' },
  },
  {
    component: 'summary-list',
    ours: () => summaryList({ rows }),
    theirs: { rows: rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })) },
  },
  {
    component: 'panel',
    ours: () => panel({ title: 'Received', text: 'Your reference is ABCD' }),
    theirs: { titleText: 'Received', text: 'Your reference is ABCD' },
  },
  { component: 'tag', ours: () => tag({ text: 'Sent' }), theirs: { text: 'Sent' } },
  { component: 'button', ours: () => button({ text: 'Continue' }), theirs: { text: 'Continue' } },
];

export const oursOf = (page: readonly Part[]) => (): string =>
  textOf(html`${page.map(({ ours }) => html`${ours()}\n`)}`);
