import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants, type CommitmentId } from '../../shared/domain/charter/charter.ts';
import type { Draft } from './draft.ts';

/** A page of the form. Each commitment has one, named after it. */
export type FormPage =
  | { name: 'danger' | 'code' | 'association' | 'words' | 'contact' | 'check' }
  | { name: 'commitment'; commitment: CommitmentId };

/** The name that a page has in the state and in its "Change" button. */
export const idOf = (page: FormPage): string =>
  page.name === 'commitment' ? `about-${page.commitment}` : page.name;

const commitmentPages = (draft: Draft): FormPage[] =>
  askedOfTenants(editionOf(draft.charter)).map(({ id }) => ({ name: 'commitment', commitment: id }));

/** The pages that one walks through, in their order: start comes before, words and contact hang on check. */
export const pagesInOrder = (draft: Draft): FormPage[] => [
  { name: 'danger' },
  { name: 'code' },
  ...(draft.open ? [{ name: 'association' } as const] : []),
  ...commitmentPages(draft),
  { name: 'check' },
];

/** The page of this id, or `undefined` when this form has none. */
export const pageOf = (draft: Draft, id: string): FormPage | undefined =>
  [...pagesInOrder(draft), { name: 'words' } as const, { name: 'contact' } as const].find(
    (page) => idOf(page) === id,
  );

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
  if (page.name === 'words' || page.name === 'contact') return { name: 'check' };
  return neighbour(draft, page, -1);
};
