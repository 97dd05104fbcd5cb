import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text, when } from './text.ts';

export type Cell = {
  text: Text;
  format?: 'numeric';
  classes?: string;
  colspan?: number;
  rowspan?: number;
  attributes?: Attributes;
};

const spans = (cell: Cell): Html =>
  html`${attributes({ colspan: cell.colspan, rowspan: cell.rowspan })}${attributes(cell.attributes)}`;

const heading = (cell: Cell): Html =>
  html`<th scope="col" class="${classesOf('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)}"${spans(cell)}>${cell.text}</th>`;

const body = (cell: Cell, isHeader: boolean): Html =>
  isHeader
    ? html`<th scope="row" class="${classesOf('govuk-table__header', cell.classes)}"${spans(cell)}>${cell.text}</th>`
    : html`<td class="${classesOf('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}"${spans(cell)}>${cell.text}</td>`;

/** Figures in rows and columns, as `govuk-table`. */
export const table = (all: {
  caption?: string;
  captionClasses?: string;
  head?: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  firstCellIsHeader?: boolean;
  classes?: string;
  attributes?: Attributes;
}): Html => html`<table class="${classesOf('govuk-table', all.classes)}"${attributes(all.attributes)}>
${when(all.caption, (text) => html`<caption class="${classesOf('govuk-table__caption', all.captionClasses)}">${text}</caption>`)}
${when(all.head, (cells) => html`<thead class="govuk-table__head"><tr class="govuk-table__row">${cells.map(heading)}</tr></thead>`)}
<tbody class="govuk-table__body">
${all.rows.map((row) => html`<tr class="govuk-table__row">${row.map((cell, index) => body(cell, index === 0 && all.firstCellIsHeader === true))}</tr>`)}
</tbody>
</table>`;
