import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { type CommitmentId, problemCommitment } from '../../shared/domain/charter/charter.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { Answer, Submission } from '../../shared/domain/submission/submission.ts';
import type { ProblemName } from '../../shared/wording/form.ts';
import { type Contact, type Draft, purposes, reports, without } from './draft.ts';
import type { FormPage } from './page-order.ts';

export type Problem = { field: string; says: ProblemName };
/**
 * What a page said: the draft with it, what is wrong with it, something to think about before it is kept (the page is
 * shown once more, and nothing is wrong), or that no page of ours sends this.
 */
export type Reading = { draft: Draft } | { problems: Problem[] } | { again: Draft } | { foreign: true };
export type Fields = Readonly<Record<string, string>>;

const foreign: Reading = { foreign: true };
/** Fields of the page about something that went wrong. */
export const problemFields = ['kind', 'when', 'in-time'] as const;

/** Whether the page of a commitment asks first if something was reported. */
export const asksAboutProblem = (draft: Draft, commitment: CommitmentId): boolean =>
  problemCommitment(editionOf(draft.charter))?.id === commitment;

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
      return asksAboutProblem(draft, page.commitment) ? ['reported', 'answer'] : ['answer'];
    case 'problem':
      return [...problemFields];
    case 'words':
      return ['words'];
    case 'contact':
      return ['email', 'phone', 'purpose'];
    case 'pass-on':
      return ['pass-on', 'address', 'safety-phone'];
    case 'about-you':
      return rulebookOf(draft.rulebook).weighting.dimensions.map(({ id }) => id);
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
const withAnswer = (draft: Draft, commitment: CommitmentId, answer: Answer | undefined): Draft => {
  const { [commitment]: _, ...others } = draft.answers;
  return { ...draft, answers: answer === undefined ? others : { ...others, [commitment]: answer } };
};

/** What was said of it, as far as what was sent tells: it is not stored by itself. */
export const reportedIn = ({
  charter,
  answers,
  problem,
}: Pick<Submission, 'charter' | 'answers' | 'problem'>): Pick<Draft, 'reported'> => {
  const commitment = problemCommitment(editionOf(charter));
  const answer = commitment && answers[commitment.id];
  if (answer === undefined) return {};
  return { reported: answer === 'does-not-apply' && !problem ? 'no' : 'yes' };
};

/** The draft with the page of a commitment skipped. */
export const withoutAnswer = (draft: Draft, commitment: CommitmentId): Draft =>
  withAnswer(asksAboutProblem(draft, commitment) ? without(draft, 'reported') : draft, commitment, undefined);

/**
 * A level counts only from a home that reported something. "No" is the answer "does not apply"; of "not sure" no answer
 * is kept. The page says so before, so a level beside them is no error. A level alone is: it would be lost unseen.
 */
const readReported = (draft: Draft, commitment: CommitmentId, fields: Fields): Reading => {
  const answer = fields.answer === undefined ? undefined : answerOf(fields.answer);
  if (fields.answer !== undefined && answer === undefined) return foreign;
  const reported = reports.find((each) => each === fields.reported);
  if (fields.reported !== undefined && reported === undefined) return foreign;
  const told: Draft = reported ? { ...draft, reported } : without(draft, 'reported');
  switch (reported) {
    case undefined:
      return answer === undefined
        ? { draft: withAnswer(told, commitment, undefined) }
        : { problems: [{ field: 'reported', says: 'reported-empty' }] };
    case 'yes':
      return { draft: withAnswer(told, commitment, answer) };
    case 'no':
      return { draft: withAnswer(told, commitment, 'does-not-apply') };
    case 'not-sure':
      return { draft: withAnswer(told, commitment, undefined) };
    default:
      return reported satisfies never;
  }
};

/** A level or "does not apply"; nothing chosen skips the question. */
export const readCommitment = (draft: Draft, commitment: CommitmentId, fields: Fields): Reading => {
  if (!editionOf(draft.charter).commitments.some((each) => each.id === commitment)) return foreign;
  if (asksAboutProblem(draft, commitment)) return readReported(draft, commitment, fields);
  if (fields.answer === undefined) return { draft: withAnswer(draft, commitment, undefined) };
  const answer = answerOf(fields.answer);
  return answer === undefined ? foreign : { draft: withAnswer(draft, commitment, answer) };
};

/** Plain enough to tell a slip; whether the mailbox exists only a mail can tell. Bounded, so quick on any input. */
const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/.test(text);

/** A number as people write one. */
export const isPhone = (text: string): boolean =>
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
