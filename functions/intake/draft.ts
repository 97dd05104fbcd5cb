import * as z from 'zod';
import { associationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { hazardId } from '../../shared/domain/rulebook/rulebook.ts';
import { answers, problem } from '../../shared/domain/submission/submission.ts';
import type { Chance } from '../../shared/ports/chance.ts';

/** What a tenant may be contacted about. */
export const purposes = ['danger', 'more', 'outcome'] as const;

/** Whether a home reported something that went wrong. */
export const reports = ['yes', 'no', 'not-sure'] as const;

/** The choice "Prefer not to say" of a question about the tenant or the home. */
export const notSaid = 'not-said';

const contact = z.strictObject({
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  purpose: z.enum(purposes),
});
export type Contact = z.infer<typeof contact>;

/** What the landlord's safety team may get: the tenant ticked so. */
const passOn = z.strictObject({ address: z.string(), phone: z.string().exactOptional() });
export type PassOn = z.infer<typeof passOn>;

/** The form's state: sealed into each page, opened from each post, stored nowhere. */
export const draft = z.strictObject({
  charter: z.string(),
  rulebook: z.string(),
  /** Of which the receipt, the reference and the keys of words and contact are derived. */
  secret: z.string(),
  /** The page that is shown, and that the next post answers. */
  page: z.string(),
  /** The page was reached by "Change": go straight back to check. */
  changing: z.boolean(),
  association: z.strictObject({ id: associationId, name: z.string() }).exactOptional(),
  /** The proven code of the home; none for an open answer. */
  code: z.string().exactOptional(),
  /** No code: the association is chosen by name. */
  open: z.boolean(),
  hazards: z.array(hazardId).exactOptional(),
  answers,
  /** Whether something that went wrong was reported in the last 12 months. */
  reported: z.enum(reports).exactOptional(),
  /** What it was; sent only while `reported` is not "no". */
  problem: problem.exactOptional(),
  words: z.string().exactOptional(),
  /** Only the two readers may see the words; no theme is made of them. */
  wordsPrivate: z.boolean().exactOptional(),
  /** What in the words could identify somebody and was shown already: nobody is asked twice. */
  warnedOf: z.array(z.string()).exactOptional(),
  /** A level, or "not said", by the rulebook's dimensions. */
  aboutYou: z.record(z.string(), z.string()).exactOptional(),
  contact: contact.exactOptional(),
  /** Sent only with a danger. */
  passOn: passOn.exactOptional(),
  /** It changes what was sent with this receipt; whether words, contact and address of then stay as they are. */
  replaces: z.strictObject({ words: z.boolean(), contact: z.boolean(), passOn: z.boolean() }).exactOptional(),
  /** What was searched last on the association page. */
  searched: z.string().exactOptional(),
  /** Minted when the check page was first shown with these answers. */
  token: z.string().exactOptional(),
  /** What stands typed on pages that were left by "Back" or by a change of language, by page and field. */
  typed: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Draft = z.infer<typeof draft>;

/** A new form, under the editions of today. */
export const beginDraft = (chance: Chance): Draft => ({
  charter: adoptedEdition.id,
  rulebook: currentRulebook.id,
  secret: Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  page: 'danger',
  changing: false,
  open: false,
  answers: {},
  typed: {},
});

/** The draft without one of its optional parts. */
export const without = <
  K extends
    | 'association'
    | 'code'
    | 'hazards'
    | 'reported'
    | 'problem'
    | 'words'
    | 'wordsPrivate'
    | 'aboutYou'
    | 'contact'
    | 'passOn'
    | 'searched'
    | 'token',
>(
  from: Draft,
  ...parts: K[]
): Draft => {
  const copy = { ...from };
  for (const part of parts) delete copy[part];
  return copy;
};

/** The draft with what stands typed on a page, or with that forgotten. */
export const withTyped = (
  from: Draft,
  page: string,
  fields: Readonly<Record<string, string>> | undefined,
): Draft => {
  const { [page]: _, ...others } = from.typed;
  return { ...from, typed: fields ? { ...others, [page]: { ...fields } } : others };
};
