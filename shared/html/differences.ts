import { diffWords } from 'diff';
import { type Html, html } from './html.ts';
import { inLines } from './in-lines.ts';

/** Beyond that many words more or fewer, the two are different texts, and comparing them would take too long. */
const mostEdits = 800;

type Piece = { value: string; added?: boolean; removed?: boolean };

const piecesOf = (before: string, after: string): readonly Piece[] =>
  diffWords(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, removed: true },
    { value: after, added: true },
  ];

/** Whether two texts differ in more than the space between words. */
export const isDifferent = (before: string, after: string): boolean =>
  piecesOf(before, after).some(({ added, removed }) => added || removed);

/**
 * A text with what changed since another, word by word: what went is struck through, what came is underlined, and both
 * are said to whoever listens.
 * @param said the words before what went and before what came, and after both
 */
export const differences = (
  before: string,
  after: string,
  said: { went: string; came: string; end: string },
): Html => {
  const aside = (words: string): Html => html`<span class="govuk-visually-hidden"> [${words}] </span>`;
  return html`${piecesOf(before, after).map(({ value, added, removed }) => {
    if (added) return html`${aside(said.came)}<ins>${inLines(value)}</ins>${aside(said.end)}`;
    if (removed) return html`${aside(said.went)}<del>${inLines(value)}</del>${aside(said.end)}`;
    return inLines(value);
  })}`;
};
