import type { Html, Piece } from '../html.ts';

/** Text that is escaped, or markup that the `html` tag made. */
export type Text = string | Html;

/** A class attribute's value: the component's own class and what was added. */
export const classesOf = (own: string, ...added: (string | false | undefined)[]): string =>
  [own, ...added].filter((each) => each).join(' ');

/** Ids that describe a control, joined; `undefined` when there are none. */
export const describedBy = (...ids: (string | false | undefined)[]): string | undefined =>
  ids.filter((each) => each).join(' ') || undefined;

/** Nothing, or what is made of something. */
export const when = <T>(value: T | undefined, make: (value: T) => Piece): Piece =>
  value === undefined ? undefined : make(value);
