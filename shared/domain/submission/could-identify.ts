import {
  dwellings,
  givesName,
  honorifics,
  mayGiveName,
  noAddress,
  noPerson,
  streets,
  welshStreets,
} from './identifying-words.ts';

/** What kind of thing could tell somebody who wrote, or whom it is about. */
export const findKinds = [
  'email',
  'phone',
  'national-insurance',
  'postcode',
  'address',
  'reference',
  'name',
] as const;
export type FindKind = (typeof findKinds)[number];

/** A piece of the text, as it stands there, and where it begins (in UTF-16 units). */
export type Find = { kind: FindKind; text: string; at: number };

/** Longer lists help nobody. */
const most = 20;

const begins = String.raw`(?<![\p{L}\p{N}])`;
const ends = String.raw`(?![\p{L}\p{N}])`;
/** A capital and letters, also `O’Neill`, `Jean-Luc` and `McKay`; at most four of them in a row. */
const name = String.raw`\p{Lu}\p{L}{0,24}(?:[’'-]\p{L}{1,24}){0,2}`;
const names = `(${name}(?: ${name}){0,3})`;
const anyName = String.raw`\p{L}{1,24}(?:[’'-]\p{L}{1,24}){0,2}`;

/** Upper or lower case letter by letter, so that the name after it can still be told by its capital. */
const eitherCase = (words: string): string =>
  words.replace(/\p{L}/gu, (each) => `[${each.toLowerCase()}${each.toUpperCase()}]`);
const capitals = (words: string): string => words.replace(/(^|\|)\p{L}/gu, (each) => each.toUpperCase());
const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

type Pattern = { kind: FindKind; looksLike: RegExp; unless?: (piece: string, part: string) => boolean };

const isNoAddress = (piece: string): boolean => wordsOf(piece).some((word) => noAddress.has(word));
const isNoPerson = (_: string, part: string): boolean =>
  wordsOf(part).every((word) => word === '' || noPerson.has(word));

const numbers: readonly Pattern[] = [
  {
    kind: 'email',
    looksLike:
      /(?<![\w.+%-])[\w.+%-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu,
  },
  {
    kind: 'national-insurance',
    looksLike: /(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![A-Za-z0-9])/g,
  },
  // Nine to eleven digits from 0, or +44 or 0044 and eight to ten; with spaces, dots, hyphens and brackets.
  {
    kind: 'phone',
    looksLike: /(?<![\p{L}\d])(?:\(?(?:\+|00) ?44\)?[ .-]?(?:\(0\))?|\(?0)(?:[ .()-]{0,2}\d){8,10}(?!\d)/gu,
  },
  // Shorter ones where a word says what they are.
  {
    kind: 'phone',
    looksLike:
      /(?<![\p{L}\d])(?:tel|phone|mobile|mob|ring|call|text|whatsapp|ffôn|ffoniwch)(?: me)?(?: on| at| ar)?[:.]? {0,2}\d(?:[ -]?\d){4,11}(?!\d)/giu,
  },
  {
    kind: 'postcode',
    looksLike: /(?<![A-Za-z0-9])[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}(?![A-Za-z0-9])/g,
  },
];

const addresses: readonly Pattern[] = [
  // "12 Acacia Road", "12a, old kiln lane", "14–16 High St".
  {
    kind: 'address',
    looksLike: new RegExp(
      `${begins}\\d{1,4}[a-z]?(?:[-–/]\\d{1,4}[a-z]?)?,? (?:[\\p{L}’'-]{1,24} ){1,3}(?:${streets})${ends}`,
      'giu',
    ),
    unless: isNoAddress,
  },
  {
    kind: 'address',
    looksLike: new RegExp(
      `${begins}\\d{1,4}[a-z]?,? (?:${welshStreets}) (?:y |yr |’r )?[\\p{L}’'-]{1,24}${ends}`,
      'giu',
    ),
  },
  {
    kind: 'address',
    looksLike: new RegExp(
      `${begins}(?:${dwellings})\\.? ?(?:no\\.? ?)?(?:\\d{1,4}[a-z]?|[A-Z])${ends}`,
      'giu',
    ),
    // "Block B" is one; "a flat I rent" is none.
    unless: (piece) => !/\d/.test(piece) && !/ [B-HJ-Z]$/.test(piece),
  },
  {
    kind: 'address',
    looksLike: new RegExp(`${begins}(\\p{Lu}[\\p{L}’'-]{1,24}) (?:${capitals(streets)})${ends}`, 'gu'),
    unless: isNoPerson,
  },
];

/** Tenancy, rent and case numbers: where a word says so, and six digits or more by themselves. */
const references: readonly Pattern[] = [
  {
    kind: 'reference',
    looksLike: new RegExp(
      `${begins}(?:(?:ref|reference|tenancy|cyfeirnod)(?: (?:number|no|id))?|(?:account|rent|case|complaint|job|repair|order|ticket|cyfrif|cwyn|tenantiaeth) (?:reference|ref|number|no|account|id|rhif))[.:#]{0,2} ?(?:is |yw )?#?[A-Z]{0,4}[-/]?\\d[\\dA-Z/-]{2,15}${ends}`,
      'giu',
    ),
  },
  { kind: 'reference', looksLike: /(?<![\p{L}\d£.,])[A-Z]{0,4}[-/]?\d{6,14}(?![\p{L}\d])/gu },
];

const people: readonly Pattern[] = [
  {
    kind: 'name',
    looksLike: new RegExp(`${begins}(?:${eitherCase(honorifics)})\\.? ${names}${ends}`, 'gu'),
  },
  { kind: 'name', looksLike: new RegExp(`${begins}(?:mr|mrs|ms|dr|cllr)\\.? (${anyName})${ends}`, 'giu') },
  {
    kind: 'name',
    looksLike: new RegExp(`${begins}(?:${givesName}) (${anyName}(?: ${name})?)${ends}`, 'giu'),
  },
  {
    kind: 'name',
    looksLike: new RegExp(`${begins}(?:${eitherCase(mayGiveName)})[,.:]?[ \n]{1,2}${names}${ends}`, 'gu'),
    unless: isNoPerson,
  },
];

/**
 * In this order: what an earlier one found is not looked at by a later. Repeats are bounded, and no two beside one
 * another can take the same characters many ways, so the time grows with the text and no faster.
 */
const patterns: readonly Pattern[] = [...numbers, ...references, ...addresses, ...people];

const overlaps = (found: readonly Find[], at: number, length: number): boolean =>
  found.some((each) => at < each.at + each.text.length && each.at < at + length);

/**
 * Looks for what could tell somebody who wrote a text or whom it is about: phone numbers, e-mail addresses, postcodes,
 * addresses, names, National Insurance and reference numbers, in English and Welsh.
 * @param known names that the reader knows anyway, such as the landlord's: they are no find
 * @returns the first 20 finds in the order of the text, none inside another. An empty list is no promise, and whoever
 *   shows it says so; false alarms are meant to happen
 */
export const couldIdentify = (text: string, known: readonly string[] = []): Find[] => {
  const found: Find[] = [];
  const isKnown = (part: string): boolean =>
    part !== '' && known.some((each) => each.toLowerCase().includes(part.toLowerCase()));
  for (const { kind, looksLike, unless } of patterns)
    for (const match of text.matchAll(looksLike)) {
      const [piece, part = ''] = match;
      if (overlaps(found, match.index, piece.length) || unless?.(piece, part)) continue;
      if (kind === 'name' && isKnown(part)) continue;
      found.push({ kind, text: piece, at: match.index });
    }
  return found.sort((a, b) => a.at - b.at).slice(0, most);
};
