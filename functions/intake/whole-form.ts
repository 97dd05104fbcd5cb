import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { type Draft, without } from './draft.ts';
import { findAssociation, takesPart } from './find-association.ts';
import type { HelperNeeds } from './helper-needs.ts';
import { proveCode } from './prove-code.ts';
import {
  type Fields,
  type Problem,
  problemFields,
  type Reading,
  readCommitment,
  readContact,
  readDanger,
} from './read-answers.ts';
import { readAboutYou, readProblem } from './read-extras.ts';
import { passOnFields, readPassOn } from './read-pass-on.ts';
import { readWords } from './read-words.ts';

/** What a whole form said; `foreign`: no page of ours sends this. Problems in the order of the form. */
export type WholeReading =
  | { kind: 'read'; draft: Draft }
  | { kind: 'problems'; draft: Draft; problems: Problem[] }
  | { kind: 'foreign' };

/** The form as nobody has answered it yet, of these editions and with this secret. */
export const blankDraft = (of: { charter: string; rulebook: string; secret: string }): Draft => ({
  ...of,
  page: 'check',
  changing: false,
  open: false,
  answers: {},
  typed: {},
});

const answerField = (commitment: string): string => `answer-${commitment}`;

const hazardFields = (draft: Draft): string[] => [
  ...rulebookOf(draft.rulebook).danger.hazards.map((each) => `hazard-${each}`),
  'hazard-none',
];

/** Names of all fields of the whole form, in the order of the sheet. */
export const wholeFieldsOf = (draft: Draft): string[] => [
  ...hazardFields(draft),
  ...['code', 'search', 'association'],
  ...askedOfTenants(editionOf(draft.charter)).flatMap(({ id, asksAboutProblem }) => [
    ...(asksAboutProblem ? ['reported'] : []),
    answerField(id),
  ]),
  ...problemFields,
  ...['words', 'private'],
  ...passOnFields,
  ...['email', 'phone', 'purpose'],
  ...rulebookOf(draft.rulebook).weighting.dimensions.map(({ id }) => id),
];

/** The fields that say something: a choice that says "no answer" is none. */
const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

const some = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));

const byCode = async (needs: HelperNeeds, draft: Draft, typed: string): Promise<Reading> => {
  const proven = await proveCode(needs, typed);
  if (proven.kind === 'problem') return { problems: [{ field: 'code', says: `code-${proven.says}` }] };
  const { id, name } = proven.association;
  return {
    draft: { ...without(draft, 'searched'), code: proven.code, association: { id, name }, open: false },
  };
};

/** Who has no code names the landlord; where the name fits several, the page is shown again with all of them. */
const byName = async (needs: HelperNeeds, draft: Draft, fields: Fields): Promise<Reading> => {
  const { search = '', association: chosen } = fields;
  if (chosen !== undefined && (search === '' || search === draft.searched)) {
    const all = await needs.associations.list();
    const found = all.find(({ id }) => id === chosen);
    if (!found || !takesPart(found)) return { foreign: true };
    return { draft: { ...draft, association: { id: found.id, name: found.name }, open: true } };
  }
  const found = await findAssociation(needs, search);
  if (found.kind === 'problem') return { problems: [{ field: 'search', says: `search-${found.says}` }] };
  const exact = found.all.find(({ id }) => id.toLowerCase() === search.trim().toLowerCase());
  const [first, ...others] = exact ? [exact] : found.all;
  if (!first || others.length > 0) return { again: { ...draft, searched: search } };
  return { draft: { ...draft, association: { id: first.id, name: first.name }, open: true } };
};

type Step = (draft: Draft) => Reading | Promise<Reading>;

const stepsOf = (needs: HelperNeeds, blank: Draft, fields: Fields): Step[] => [
  (draft) => readDanger(draft, some(fields, hazardFields(blank))),
  (draft) => (fields.code === undefined ? byName(needs, draft, fields) : byCode(needs, draft, fields.code)),
  ...askedOfTenants(editionOf(blank.charter)).map(({ id, asksAboutProblem }): Step => {
    const answer = fields[answerField(id)];
    const { reported } = fields;
    return (draft) =>
      readCommitment(draft, id, {
        ...(answer !== undefined && { answer }),
        ...(asksAboutProblem && reported !== undefined && { reported }),
      });
  }),
  (draft) => readProblem(draft, some(fields, problemFields)),
  (draft) => readWords(draft, fields, fields.private === 'yes' ? 'private' : 'keep'),
  (draft) => readPassOn(draft, some(fields, passOnFields)),
  (draft) => readContact(draft, fields),
  (draft) => readAboutYou(draft, fields),
];

/**
 * Reads a whole form at once, by the same rules as page by page, and proves the home's code.
 * @param blank the form before anybody answered; `searched` says which landlords the page offers already
 */
export const readWhole = async (needs: HelperNeeds, blank: Draft, typed: Fields): Promise<WholeReading> => {
  const known = wholeFieldsOf(blank);
  if (Object.keys(typed).some((name) => !known.includes(name))) return { kind: 'foreign' };
  const fields = filled(typed);
  let draft = blank;
  const problems: Problem[] = [];
  for (const step of stepsOf(needs, blank, fields)) {
    const reading = await step(draft);
    if ('foreign' in reading) return { kind: 'foreign' };
    if ('problems' in reading) problems.push(...reading.problems);
    else if ('again' in reading) {
      draft = reading.again;
      problems.push({ field: 'association', says: 'association-empty' });
    } else draft = reading.draft;
  }
  return problems.length > 0 ? { kind: 'problems', draft, problems } : { kind: 'read', draft };
};

/** What was typed, as two entries of one sheet are compared: a proven code as it is hashed, the landlord by its id. */
export const entryOf = (draft: Draft, typed: Fields): Fields => {
  const { search: _, association: __, code: ___, ...rest } = filled(typed);
  return {
    ...rest,
    ...(draft.code !== undefined && { code: draft.code }),
    ...(draft.open && draft.association && { association: draft.association.id }),
  };
};
