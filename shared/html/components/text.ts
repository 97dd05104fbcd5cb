import type { Html, Piece } from '../html.ts';

/** Text that is escaped, or markup that the `html` tag made. */
export type Text = string | Html;

type Optional = string | false | undefined;

/** The words that are there, with a space between. */
const spaced = (words: readonly Optional[]): string => {
  let all = '';
  for (const each of words) if (each) all += all === '' ? each : ` ${each}`;
  return all;
};

/** A class attribute's value: the component's own class and what was added. */
export const classesOf = (...own: readonly Optional[]): string => spaced(own);

/** Ids that describe a control, joined; `undefined` when there are none. */
export const describedBy = (...ids: readonly Optional[]): string | undefined => spaced(ids) || undefined;

/** Nothing, or what is made of something. */
export const when = <T>(value: T | undefined, make: (value: T) => Piece): Piece =>
  value === undefined ? undefined : make(value);
