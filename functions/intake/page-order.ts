import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants, type CommitmentId, problemCommitment } from '../../shared/domain/charter/charter.ts';
import type { Draft } from './draft.ts';
import { mayPassOn } from './read-pass-on.ts';

/** Pages that hang on the check page: nobody has to see them. */
const extras = ['pass-on', 'problem', 'words', 'contact', 'about-you'] as const;
type ExtraPage = { name: (typeof extras)[number] };
/** Where all that was answered is checked, and the pages that hang on it. */
export type CheckPage = { name: 'check' } | ExtraPage;

/** A page of the form. Each commitment has one, named after it. */
export type FormPage =
  | { name: 'danger' | 'code' | 'association' }
  | CheckPage
  | { name: 'commitment'; commitment: CommitmentId };

/** The name that a page has in the state and in its "Change" button. */
export const idOf = (page: FormPage): string =>
  page.name === 'commitment' ? `about-${page.commitment}` : page.name;

const commitmentPages = (draft: Draft): FormPage[] =>
  askedOfTenants(editionOf(draft.charter)).map(({ id }) => ({ name: 'commitment', commitment: id }));

/** Whoever changes what was sent changes neither home nor association: that would be another answer. */
const whosePages = (draft: Draft): FormPage[] => {
  if (draft.replaces) return [];
  return draft.open ? [{ name: 'code' }, { name: 'association' }] : [{ name: 'code' }];
};

/** The pages that one walks through, in their order: start comes before, the extras hang on check. */
export const pagesInOrder = (draft: Draft): FormPage[] => [
  { name: 'danger' },
  ...whosePages(draft),
  ...commitmentPages(draft),
  { name: 'check' },
];

/** Only a home that may have reported something is asked what it was. */
export const mayTellProblem = (draft: Draft): boolean =>
  draft.reported !== 'no' && problemCommitment(editionOf(draft.charter)) !== undefined;

const extraPages = (draft: Draft): ExtraPage[] =>
  extras
    .filter((name) => name !== 'problem' || mayTellProblem(draft))
    .filter((name) => name !== 'pass-on' || mayPassOn(draft))
    .map((name) => ({ name }));

/** The page of this id, or `undefined` when this form has none. */
export const pageOf = (draft: Draft, id: string): FormPage | undefined =>
  [...pagesInOrder(draft), ...extraPages(draft)].find((page) => idOf(page) === id);

const neighbour = (draft: Draft, page: FormPage, by: 1 | -1): FormPage | undefined => {
  const order = pagesInOrder(draft);
  const at = order.findIndex((each) => idOf(each) === idOf(page));
  return at < 0 ? undefined : order[at + by];
};

/** The page after this one; straight to check when an answer is being changed. */
export const pageAfter = (draft: Draft, page: FormPage): FormPage => {
  // Whoever changes to "no code" must still say which association it is.
  if (draft.changing && !(page.name === 'code' && draft.open)) return { name: 'check' };
  return neighbour(draft, page, 1) ?? { name: 'check' };
};

/** The page before this one; `undefined` before the first. */
export const pageBefore = (draft: Draft, page: FormPage): FormPage | undefined => {
  if (draft.changing) return page.name === 'association' ? { name: 'code' } : { name: 'check' };
  if (extraPages(draft).some(({ name }) => name === page.name)) return { name: 'check' };
  return neighbour(draft, page, -1);
};
