import * as z from 'zod';
import { backLink } from '../../shared/html/components/back-link.ts';
import { breadcrumbs } from '../../shared/html/components/breadcrumbs.ts';
import { button } from '../../shared/html/components/button.ts';
import { checkboxes } from '../../shared/html/components/checkboxes.ts';
import { dateInput } from '../../shared/html/components/date-input.ts';
import { details } from '../../shared/html/components/details.ts';
import { errorSummary } from '../../shared/html/components/error-summary.ts';
import { exitThisPage } from '../../shared/html/components/exit-this-page.ts';
import { genericHeader } from '../../shared/html/components/generic-header.ts';
import { input } from '../../shared/html/components/input.ts';
import { insetText } from '../../shared/html/components/inset-text.ts';
import { errorMessage, fieldset, hint, labelFor } from '../../shared/html/components/label.ts';
import { languageNavigation } from '../../shared/html/components/language-navigation.ts';
import { notificationBanner } from '../../shared/html/components/notification-banner.ts';
import { panel } from '../../shared/html/components/panel.ts';
import { radios } from '../../shared/html/components/radios.ts';
import { skipLink } from '../../shared/html/components/skip-link.ts';
import { summaryList } from '../../shared/html/components/summary-list.ts';
import { table } from '../../shared/html/components/table.ts';
import { tag } from '../../shared/html/components/tag.ts';
import { textarea } from '../../shared/html/components/textarea.ts';
import { warningText } from '../../shared/html/components/warning-text.ts';
import { html } from '../../shared/html/html.ts';
import {
  as,
  asChoices,
  because,
  type Component,
  choiceOptions,
  dateLabels,
  dateValues,
  type First,
  markup,
  spokenBy,
  textIn,
} from './options.ts';

/** Our component for each of govuk-frontend's, and the options that ours leaves out, with the reason. */
export const components: Readonly<Record<string, Component>> = {
  'back-link': {
    render: (options) =>
      backLink({ href: '#', text: 'Back', ...as<Partial<First<typeof backLink>>>(options) }),
    without: [markup],
  },
  breadcrumbs: {
    render: (options) =>
      breadcrumbs({
        labelText: 'Breadcrumb',
        ...as<Partial<First<typeof breadcrumbs>>>(options),
        items: as(options.items),
      }),
    without: [markup],
  },
  button: {
    render: (options) => button(as(options)),
    without: [markup],
  },
  checkboxes: { render: (options) => checkboxes(asChoices(options)), without: choiceOptions },
  radios: { render: (options) => radios(asChoices(options)), without: choiceOptions },
  'date-input': {
    render: (options) =>
      dateInput({ ...as<First<typeof dateInput>>(options), labels: dateLabels, values: dateValues(options) }),
    without: [markup, because(/^items|^(day|month|year)/, 'always day, month and year')],
  },
  details: {
    render: (options) =>
      details({ ...as<First<typeof details>>(options), summary: textIn(options, 'summaryText') }),
    without: [markup],
  },
  'error-message': {
    render: (options) =>
      errorMessage({
        ...as<First<typeof errorMessage>>(options),
        ...(typeof options.visuallyHiddenText === 'string' && { prefix: options.visuallyHiddenText }),
      }),
    without: [markup, because(/visuallyHiddenText=/, 'the word "Error" is always said')],
  },
  'error-summary': {
    render: (options) =>
      errorSummary({
        ...as<First<typeof errorSummary>>(options),
        title: textIn(options, 'titleText'),
        errors: as(options.errorList ?? []),
        ...(options.descriptionText !== undefined && { description: textIn(options, 'descriptionText') }),
      }),
    without: [markup, because(/disableAutoFocus/, 'a switch of the script, which we do not use')],
  },
  fieldset: {
    render: (options) => fieldset(as(options), html``),
    without: [markup],
  },
  'generic-header': {
    render: (options) =>
      genericHeader({
        url: '/',
        ...as<Partial<First<typeof genericHeader>>>(options),
        logo: textIn(options, 'logoText'),
      }),
    without: [markup],
  },
  hint: { render: (options) => hint(as(options)), without: [markup] },
  input: {
    render: (options) => input(as(options)),
    without: [
      markup,
      because(/prefix|suffix|(before|after)Input|inputWrapper/, 'nothing stands beside the box'),
    ],
  },
  'inset-text': { render: (options) => insetText(as(options)), without: [markup] },
  label: {
    render: (options) => labelFor(as(options.for), as(options)),
    without: [markup, because(/^=$/, 'a label always has a text')],
  },
  'language-navigation': {
    render: (options) =>
      languageNavigation({
        ariaLabel: 'Language',
        ...as<Partial<First<typeof languageNavigation>>>(options),
        items: as(options.items),
      }),
    without: [markup],
  },
  'exit-this-page': {
    render: (options) =>
      exitThisPage({
        ...as<Partial<First<typeof exitThisPage>>>(spokenBy(options)),
        ...(typeof options.text === 'string'
          ? { text: options.text }
          : { hidden: 'Emergency', text: 'Exit this page' }),
      }),
    without: [markup],
  },
  'notification-banner': {
    render: (options) =>
      notificationBanner({
        ...as<First<typeof notificationBanner>>(options),
        title:
          typeof options.titleText === 'string'
            ? options.titleText
            : options.type === 'success'
              ? 'Success'
              : 'Important',
      }),
    without: [
      markup,
      because(/disableAutoFocus/, 'a switch of the script, which we do not use'),
      because(/titleHeadingLevel/, 'headings are of level 2 or 3'),
    ],
  },
  panel: {
    render: (options) => panel({ ...as<First<typeof panel>>(options), title: textIn(options, 'titleText') }),
    without: [
      markup,
      because(/headingLevel/, 'the page is headed by it, or it is of level 2'),
      because(/actions/, 'no links inside'),
    ],
  },
  'skip-link': {
    render: (options) =>
      skipLink({
        href: '#content',
        ...as<Partial<First<typeof skipLink>>>(options),
        text: textIn(options, 'text'),
      }),
    without: [markup],
  },
  'summary-list': {
    render: (options) =>
      summaryList({
        ...as<First<typeof summaryList>>(options),
        rows: z
          .array(
            z.looseObject({
              key: z.looseObject({ text: z.string() }),
              value: z.looseObject({ text: z.string() }),
              actions: z
                .looseObject({
                  items: z.array(z.looseObject({ visuallyHiddenText: z.string().optional() })).optional(),
                })
                .optional(),
            }),
          )
          .parse(options.rows)
          .map((row) =>
            as({
              ...row,
              key: row.key.text,
              value: row.value.text,
              actions: row.actions?.items?.map((each) => ({ ...each, hidden: each.visuallyHiddenText })),
            }),
          ),
      }),
    without: [
      markup,
      because(/^card/, 'no cards'),
      because(/rows=$/, 'a list has no empty rows'),
      because(/rows\.(key|value|actions)\.classes/, 'rows take classes, cells do not'),
    ],
  },
  table: {
    render: (options) => table(as(options)),
    without: [markup, because(/rows=|head=/, 'a table has no empty rows')],
  },
  tag: { render: (options) => tag(as(options)), without: [markup] },
  textarea: {
    render: (options) => textarea(as(options)),
    without: [],
  },
  'warning-text': {
    render: (options) =>
      warningText({
        iconFallbackText: 'Warning',
        ...as<Partial<First<typeof warningText>>>(options),
        text: textIn({ text: '', ...options }, 'text'),
      }),
    without: [markup],
  },
};
