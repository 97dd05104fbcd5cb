import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text, when } from './text.ts';

/**
 * What a row offers: a link, or (our own addition) a button of the form that the list stands in, so that the form's
 * state travels along. `hidden` is said to those who cannot see which row it belongs to.
 */
type SummaryAction = {
  text: Text;
  hidden?: string;
  classes?: string;
  attributes?: Attributes;
} & ({ href: string } | { name: string; value: string });

export type SummaryRow = { key: Text; value: Text; classes?: string; actions?: readonly SummaryAction[] };

const action = (each: SummaryAction): Html => {
  const inner = html`${each.text}${when(each.hidden, (text) => html`<span class="govuk-visually-hidden"> ${text}</span>`)}`;
  const more = attributes(each.attributes);
  return 'href' in each
    ? html`<a class="${classesOf('govuk-link', each.classes)}" href="${each.href}"${more}>${inner}</a>`
    : html`<button type="submit" class="${classesOf('govuk-link twt-link-button', each.classes)}" name="${each.name}" value="${each.value}"${more}>${inner}</button>`;
};

const actionsOf = (actions: readonly SummaryAction[]): Html | undefined => {
  const [first, ...others] = actions;
  if (!first) return undefined;
  return html`<dd class="govuk-summary-list__actions">${
    others.length === 0
      ? action(first)
      : html`<ul class="govuk-summary-list__actions-list">${actions.map((each) => html`<li class="govuk-summary-list__actions-list-item">${action(each)}</li>`)}</ul>`
  }</dd>`;
};

/** Names and values, each with what may be done, as `govuk-summary-list`. */
export const summaryList = (list: {
  rows: readonly SummaryRow[];
  classes?: string;
  attributes?: Attributes;
}): Html => {
  const anyActions = list.rows.some((row) => (row.actions?.length ?? 0) > 0);
  return html`<dl class="${classesOf('govuk-summary-list', list.classes)}"${attributes(list.attributes)}>
${list.rows.map(
  (
    row,
  ) => html`<div class="${classesOf('govuk-summary-list__row', anyActions && !row.actions && 'govuk-summary-list__row--no-actions', row.classes)}">
<dt class="govuk-summary-list__key">${row.key}</dt>
<dd class="govuk-summary-list__value">${row.value}</dd>
${actionsOf(row.actions ?? [])}
</div>`,
)}
</dl>`;
};
