import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';

/** What the public may see of one commitment: suppression has run last. Per cent throughout. */
export const publishedFigure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hidden'), why: z.enum(['too-few', 'not-asked']) }),
  z.strictObject({
    kind: z.literal('shown'),
    n: z.int(),
    score: z.number(),
    low: z.number(),
    high: z.number(),
    /** Of few homes a score near 0 or 100 % is shown as "under 5" or "over 95"; `score` is then 5 or 95 itself. */
    shownAs: z.enum(['exact', 'under-5', 'over-95']),
    /** Only from the rulebook's n for levels; levels 1 to 5 in this order, a hidden one is null. */
    levels: z.array(z.int().nullable()).length(5).optional(),
    /** As-of date of the run that this figure comes from; older than the publication when carried forward. */
    asOf: z.iso.date(),
  }),
]);
export type PublishedFigure = z.infer<typeof publishedFigure>;

export const publishedAssociation = z.strictObject({
  association: associationId,
  name: z.string(),
  homes: z.int(),
  figures: z.record(commitmentId, publishedFigure),
});
export type PublishedAssociation = z.infer<typeof publishedAssociation>;

export const publication = z.strictObject({
  /** The fixed date it was published on; the version of its rows. */
  version: z.string(),
  publishedOn: z.iso.date(),
  run: z.string(),
  asOf: z.iso.date(),
  year: z.int(),
  charter: z.string(),
  rulebook: z.string(),
});
export type Publication = z.infer<typeof publication>;
