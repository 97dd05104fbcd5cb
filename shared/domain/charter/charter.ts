import * as z from 'zod';

/** A commitment's id is a plain word, checked against an edition; never a union in code (docs/architecture.md). */
export const commitmentId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'a commitment id is lower-case words joined by hyphens, e.g. quality')
  .brand('CommitmentId');
export type CommitmentId = z.infer<typeof commitmentId>;

/** The regulator's consumer standards that a commitment touches (the "remit" of a referral). */
const standard = z.enum([
  'safety-and-quality',
  'transparency-influence-and-accountability',
  'neighbourhood-and-community',
  'tenancy',
]);

export const commitment = z.strictObject({
  id: commitmentId,
  /** Who can judge it: each tenant by the form, or the panel as a body. */
  judgedBy: z.enum(['tenant', 'panel']),
  /** Reports of danger belong to the one commitment marked so. */
  danger: z.boolean(),
  /** It is about what went wrong: only a home that reported something can judge it, so its page asks that first. */
  asksAboutProblem: z.boolean(),
  standards: z.array(standard).min(1),
});
export type Commitment = z.infer<typeof commitment>;

/**
 * One edition of the charter. Wording lives under `shared/wording`, keyed by commitment id, so that an edition is
 * the same in every language.
 */
export const charterEdition = z
  .strictObject({
    id: z.string().min(1).describe('the name an edition is adopted under, e.g. 2019'),
    /** The head byte of every packed answer made under this edition; never reused. */
    code: z.int().min(1).max(255),
    date: z.iso.date(),
    commitments: z.array(commitment).min(1).max(12),
  })
  .refine((edition) => edition.commitments.filter((each) => each.danger).length === 1, {
    message: 'exactly one commitment carries danger: true',
    path: ['commitments'],
  })
  .refine((edition) => edition.commitments.filter((each) => each.asksAboutProblem).length <= 1, {
    message: 'at most one commitment carries asksAboutProblem: true',
    path: ['commitments'],
  })
  .refine(
    (edition) => new Set(edition.commitments.map((each) => each.id)).size === edition.commitments.length,
    {
      message: 'each commitment id stands once',
      path: ['commitments'],
    },
  );
export type CharterEdition = z.infer<typeof charterEdition>;

/** The commitments that a tenant is asked about, in the order of the edition. */
export const askedOfTenants = (edition: CharterEdition): Commitment[] =>
  edition.commitments.filter((each) => each.judgedBy === 'tenant');

/** The commitment that reports of danger count towards. */
export const dangerCommitment = (edition: CharterEdition): Commitment => {
  const found = edition.commitments.find((each) => each.danger);
  if (!found) throw new Error(`charter edition ${edition.id} marks no commitment with danger: true`);
  return found;
};

/** The commitment that only those can judge who reported something, or `undefined` where the edition has none. */
export const problemCommitment = (edition: CharterEdition): Commitment | undefined =>
  askedOfTenants(edition).find((each) => each.asksAboutProblem);
