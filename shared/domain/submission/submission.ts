import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { hazardId, problemWord } from '../rulebook/rulebook.ts';

/** How an answer reached us. Scores are only ever compared within one mode. */
export const mode = z.enum(['web', 'telephone', 'paper', 'panel-assisted']);
export type Mode = z.infer<typeof mode>;

/** Five levels, 1 (not at all) to 5 (fully), or "does not apply", which no denominator counts. */
export const answer = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('does-not-apply'),
]);
export type Answer = z.infer<typeof answer>;

export const answers = z.record(commitmentId, answer);
export type Answers = z.infer<typeof answers>;

/** Whether a landlord answered within the time that law or code sets it, as the tenant sees it. */
export const inTime = z.enum(['yes', 'no', 'do-not-know']);
export type InTime = z.infer<typeof inTime>;

/** Something that went wrong in the last twelve months: its kind, when it was reported, whether it was answered in time. */
export const problem = z.strictObject({
  kind: problemWord.exactOptional(),
  when: problemWord.exactOptional(),
  inTime: inTime.exactOptional(),
});
export type Problem = z.infer<typeof problem>;

/**
 * Whose voice it is. `home`: the keyed hash of a home's code, so a second answer of the home replaces the first.
 * `open`: no code was used; the hash of the receipt's secret. Open answers are never scored.
 */
export const voice = z.strictObject({
  kind: z.enum(['home', 'open']),
  hash: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
});
export type Voice = z.infer<typeof voice>;

/** What is stored of one tenant's answer. No name, address, words or exact time: those live elsewhere or nowhere. */
export const submission = z.strictObject({
  association: associationId,
  /** Reporting year by its first calendar year: 2026 is 1 April 2026 to 31 March 2027. */
  year: z.int().min(2019).max(2100),
  voice,
  /** ULID minted with the check-answers page; a larger one replaces a smaller one of the same voice. */
  token: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  /** Hash of everything sent, so that a repeat is told apart from a change under the same token. */
  bodyHash: z.string(),
  /** Hash of the receipt's secret, for this purpose alone: who gives the receipt code is compared with it. */
  proof: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .exactOptional(),
  charter: z.string(),
  rulebook: z.string(),
  mode,
  /** Monday of the week it was sent in; nobody but the store knows more. */
  week: z.iso.date(),
  answers,
  hazards: z.array(hazardId).max(7),
  /** Counted and shown; it opens no case. */
  problem: problem.exactOptional(),
});
export type Submission = z.infer<typeof submission>;
