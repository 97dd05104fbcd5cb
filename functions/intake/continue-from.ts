import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { associationId } from '../../shared/domain/association.ts';
import { type Draft, without, withTyped } from './draft.ts';
import { findAssociation, takesPart } from './find-association.ts';
import type { Needs } from './needs.ts';
import { type FormPage, pageAfter } from './page-order.ts';
import { proveCode } from './prove-code.ts';
import { type Reading, readCommitment, readContact, readDanger } from './read-answers.ts';
import { readAboutYou, readProblem } from './read-extras.ts';
import { readPassOn } from './read-pass-on.ts';
import type { KeepWords } from './read-words.ts';
import { show } from './show.ts';

type Answered = {
  needs: Needs;
  lang: TellLanguage;
  draft: Draft;
  page: FormPage;
  own: Readonly<Record<string, string>>;
};

const readCode = async ({ needs, draft, own }: Answered): Promise<Reading> => {
  const proven = await proveCode(needs, own.code ?? '');
  if (proven.kind === 'problem') return { problems: [{ field: 'code', says: `code-${proven.says}` }] };
  const { id, name } = proven.association;
  return { draft: { ...draft, code: proven.code, association: { id, name }, open: false } };
};

/** Searches, and stays on the page; what was chosen among older results is chosen no more. */
const search = async ({ needs, lang, draft, page, own }: Answered): Promise<WebResponse> => {
  const typed = own.search ?? '';
  const found = await findAssociation(needs, typed);
  const values = { search: typed };
  if (found.kind === 'problem')
    return show(needs, lang, without(draft, 'searched'), page, {
      values,
      problems: [{ field: 'search', says: `search-${found.says}` }],
    });
  return show(needs, lang, { ...draft, searched: typed.slice(0, 200) }, page, { values });
};

/**
 * Enter in the search field presses "Continue": a search not yet made comes first. Where none was made and an association
 * is chosen all the same, the script of suggestions chose it.
 */
const comesFirst = (draft: Draft, own: Answered['own']): boolean =>
  draft.searched === undefined ? own.association === undefined : (own.search ?? '') !== draft.searched;

const readAssociation = async ({ needs, draft, own }: Answered): Promise<Reading> => {
  if (own.association === undefined)
    return { problems: [{ field: 'association', says: 'association-empty' }] };
  const id = associationId.safeParse(own.association);
  const association = id.success ? await needs.associations.get(id.data) : undefined;
  if (!association || !takesPart(association)) return { foreign: true };
  const { name } = association;
  return { draft: { ...without(draft, 'code'), association: { id: association.id, name }, open: true } };
};

const read = async (answered: Answered, words: KeepWords): Promise<Reading> => {
  const { draft, page, own } = answered;
  switch (page.name) {
    case 'danger':
      return readDanger(draft, own);
    case 'code':
      return readCode(answered);
    case 'association':
      return readAssociation(answered);
    case 'commitment':
      return readCommitment(draft, page.commitment, own);
    case 'words':
      return (await import('./read-words.ts')).readWords(draft, own, words);
    case 'problem':
      return readProblem(draft, own);
    case 'contact':
      return readContact(draft, own);
    case 'pass-on':
      return readPassOn(draft, own);
    case 'about-you':
      return readAboutYou(draft, own);
    case 'check':
      return { draft };
    default:
      return page satisfies never;
  }
};

/** How "Continue" was pressed: on the association page as a search, on the words page with a choice. */
type How = { find?: boolean; words?: KeepWords };

/** Takes the answer of a page and goes on, or shows the page again with what is wrong or worth a thought. */
export const continueFrom = async (answered: Answered, how: How = {}): Promise<WebResponse> => {
  const { needs, lang, draft, page, own } = answered;
  if (page.name === 'association' && (how.find || comesFirst(draft, own))) return search(answered);
  const reading = await read(answered, how.words ?? 'look');
  if ('foreign' in reading) return { status: 400, body: '' };
  if ('problems' in reading)
    return show(needs, lang, draft, page, { values: own, problems: reading.problems });
  if ('again' in reading) return show(needs, lang, reading.again, page, { values: own });
  const next = pageAfter(reading.draft, page);
  const cleared = withTyped(reading.draft, draft.page, undefined);
  return show(needs, lang, { ...cleared, changing: draft.changing && next.name !== 'check' }, next);
};
