import { editionOf } from '../../shared/domain/charter/adopted.ts';
import type { CommitmentId } from '../../shared/domain/charter/charter.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { Answer } from '../../shared/domain/submission/submission.ts';
import type { ProblemName } from '../../shared/wording/form.ts';
import { type Contact, type Draft, purposes, without } from './draft.ts';
import type { FormPage } from './page-order.ts';

export type Problem = { field: string; says: ProblemName };
/** What a page said: the draft with it, what is wrong with it, or that no page of ours sends this. */
export type Reading = { draft: Draft } | { problems: Problem[] } | { foreign: true };
type Fields = Readonly<Record<string, string>>;

const longestWords = 2000;
const foreign: Reading = { foreign: true };

/** Names of the fields that a page sends. */
export const fieldsOf = (page: FormPage, draft: Draft): string[] => {
  switch (page.name) {
    case 'danger':
      return ['hazard-none', ...rulebookOf(draft.rulebook).danger.hazards.map((each) => `hazard-${each}`)];
    case 'code':
      return ['code'];
    case 'association':
      return ['search', 'association'];
    case 'commitment':
      return ['answer'];
    case 'words':
      return ['words'];
    case 'contact':
      return ['email', 'phone', 'purpose'];
    case 'check':
      return [];
    default:
      return page satisfies never;
  }
};

/** Dangers that were ticked; none ticked at all means "not said", which stops nobody. */
export const readDanger = (draft: Draft, fields: Fields): Reading => {
  if (Object.values(fields).some((value) => value !== 'yes')) return foreign;
  const hazards = rulebookOf(draft.rulebook).danger.hazards.filter((each) => `hazard-${each}` in fields);
  const none = 'hazard-none' in fields;
  if (none && hazards.length > 0) return { problems: [{ field: 'hazard', says: 'none-and-danger' }] };
  return { draft: none || hazards.length > 0 ? { ...draft, hazards } : without(draft, 'hazards') };
};

const answerOf = (value: string): Answer | undefined => {
  switch (value) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
      return 4;
    case '5':
      return 5;
    case 'does-not-apply':
      return 'does-not-apply';
    default:
      return undefined;
  }
};

/** The draft with an answer about a commitment, or without one. */
export const withAnswer = (draft: Draft, commitment: CommitmentId, answer: Answer | undefined): Draft => {
  const { [commitment]: _, ...others } = draft.answers;
  return { ...draft, answers: answer === undefined ? others : { ...others, [commitment]: answer } };
};

/** A level or "does not apply"; nothing chosen skips the question. */
export const readCommitment = (draft: Draft, commitment: CommitmentId, fields: Fields): Reading => {
  if (!editionOf(draft.charter).commitments.some((each) => each.id === commitment)) return foreign;
  if (fields.answer === undefined) return { draft: withAnswer(draft, commitment, undefined) };
  const answer = answerOf(fields.answer);
  return answer === undefined ? foreign : { draft: withAnswer(draft, commitment, answer) };
};

/** A tenant's own words; code points are counted, as a reader counts characters. */
export const readWords = (draft: Draft, fields: Fields): Reading => {
  const words = (fields.words ?? '').trim();
  if (words === '') return { draft: without(draft, 'words') };
  if ([...words].length > longestWords) return { problems: [{ field: 'words', says: 'words-long' }] };
  return { draft: { ...draft, words } };
};

/** Plain enough to tell a slip; whether the mailbox exists only a mail can tell. Bounded, so quick on any input. */
const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/.test(text);

const isPhone = (text: string): boolean =>
  text.length <= 30 && /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 7;

const contactProblems = (email: string, phone: string, purpose: string | undefined): Problem[] => [
  ...(email !== '' && !isEmail(email) ? [{ field: 'email', says: 'email-wrong' } as const] : []),
  ...(phone !== '' && !isPhone(phone) ? [{ field: 'phone', says: 'phone-wrong' } as const] : []),
  ...(email === '' && phone === '' ? [{ field: 'email', says: 'reach-empty' } as const] : []),
  ...(purpose === undefined ? [{ field: 'purpose', says: 'purpose-empty' } as const] : []),
];

/** How a tenant may be reached and what for; all left empty gives no contact. */
export const readContact = (draft: Draft, fields: Fields): Reading => {
  const email = (fields.email ?? '').trim();
  const phone = (fields.phone ?? '').trim();
  const purpose = purposes.find((each) => each === fields.purpose);
  if (fields.purpose !== undefined && purpose === undefined) return foreign;
  if (email === '' && phone === '' && purpose === undefined) return { draft: without(draft, 'contact') };
  const problems = contactProblems(email, phone, purpose);
  if (problems.length > 0 || purpose === undefined) return { problems };
  const contact: Contact = { purpose, ...(email && { email }), ...(phone && { phone }) };
  return { draft: { ...draft, contact } };
};
