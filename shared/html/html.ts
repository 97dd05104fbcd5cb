const safe: unique symbol = Symbol('html that was escaped piece by piece');

/** Markup that the `html` tag made: the only thing that a template takes without escaping it. */
export type Html = { readonly [safe]: string };

/** What may stand in a template: text and numbers are escaped; nothing comes of `undefined` and `false`. */
export type Piece = Html | string | number | undefined | false | readonly Piece[];

const isHtml = (piece: Piece): piece is Html => typeof piece === 'object' && safe in piece;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Escapes text for content and for quoted attribute values alike; most texts of a page need none. */
const escaped = (text: string): string =>
  /[&<>"'`]/.test(text) ? text.replace(/[&<>"'`]/g, (each) => references[each] ?? '') : text;

const rendered = (piece: Piece): string => {
  if (typeof piece === 'string') return escaped(piece);
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'number') return String(piece);
  if (isHtml(piece)) return piece[safe];
  let all = '';
  for (const each of piece) all += rendered(each);
  return all;
};

/**
 * Makes markup. Every value is escaped unless the tag itself made it; there is no way to hand in raw markup.
 * Attribute values stand in double quotes in the template.
 */
export const html = (literals: TemplateStringsArray, ...pieces: readonly Piece[]): Html => {
  let all = literals[0] ?? '';
  for (let index = 0; index < pieces.length; index += 1)
    all += rendered(pieces[index]) + (literals[index + 1] ?? '');
  return { [safe]: all };
};

/** The markup as text, for an answer's body. */
export const textOf = (markup: Html): string => markup[safe];

/** Attributes of an element by name; `true` gives the bare name, `undefined` and `false` nothing. */
export type Attributes = Readonly<Record<string, string | number | true | false | undefined>>;

const nothing: Html = { [safe]: '' };

/** Names that were looked at and are plain; all are ours, so they are few. */
const plain = new Set<string>();
const mustBePlain = (name: string): void => {
  if (plain.has(name)) return;
  if (!/^[a-z][a-z0-9.:-]*$/.test(name)) throw new Error(`not an attribute name: ${name}`);
  plain.add(name);
};

/**
 * Writes attributes, each with a space before it; values are escaped.
 * @throws when a name is not a plain attribute name: names are ours, never a reader's.
 */
export const attributes = (all: Attributes | undefined): Html => {
  if (all === undefined) return nothing;
  let text = '';
  for (const name in all) {
    mustBePlain(name);
    const value = all[name];
    if (value === true) text += ` ${name}`;
    else if (value !== undefined && value !== false) text += ` ${name}="${escaped(String(value))}"`;
  }
  return { [safe]: text };
};
