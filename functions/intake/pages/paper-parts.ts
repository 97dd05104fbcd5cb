import { type Html, html } from '../../../shared/html/html.ts';

/** One question of the printed form; a printer never splits it, and each carries the sheet code. */
export type PaperQuestion = { title: string; body: Html };

/** What one may tick: its words, or a word that stands between the last two. */
export type Choice = { text: string | Html } | { divider: string };

const box = html`<span class="twt-paper__box" aria-hidden="true"></span>`;

/** Boxes to tick, one below the other, in the order of the form on the web. */
export const tickBoxes = (choices: readonly Choice[]): Html =>
  html`<ul class="twt-paper__choices">${choices.map((choice) =>
    'divider' in choice
      ? html`<li class="twt-paper__or">${choice.divider}</li>`
      : html`<li class="twt-paper__choice">${box}<span>${choice.text}</span></li>`,
  )}</ul>`;

/** One box to tick, with its words. */
export const tickBox = (text: string): Html => tickBoxes([{ text }]);

/** Empty lines to write on. */
export const lines = (count: number): Html =>
  html`<div class="twt-paper__lines" aria-hidden="true">${Array.from({ length: count }, () => html`<div class="twt-paper__line"></div>`)}</div>`;

/** A label with a line to write on beside or below it. */
export const lineFor = (label: string): Html => html`<p class="twt-paper__label">${label}</p>
${lines(1)}`;

/** Boxes for single letters, in groups of these sizes. */
export const letterBoxes = (label: string, groups: readonly number[]): Html =>
  html`<div class="twt-paper__letters" dir="ltr" role="img" aria-label="${label}">${groups.map(
    (size) =>
      html`<span class="twt-paper__letter-group">${Array.from({ length: size }, () => html`<span class="twt-paper__letter"></span>`)}</span>`,
  )}</div>`;

/** A paragraph of help under a question. */
export const help = (text: string): Html => html`<p class="twt-paper__help">${text}</p>`;
