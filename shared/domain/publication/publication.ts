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

/** A figure as it was published once, for the trend. Per cent. */
export const datedFigure = z.strictObject({
  asOf: z.iso.date(),
  n: z.int(),
  score: z.number(),
  low: z.number(),
  high: z.number(),
});
export type DatedFigure = z.infer<typeof datedFigure>;

/** What the published figures of one commitment say of the whole sector: the funnel's baseline, and who lies where. */
export const sector = z.strictObject({
  expected: z.number().describe("the sector's share, per cent"),
  phi: z.number(),
  tauSquared: z.number().describe('on the arcsine scale'),
  associations: z.int().describe('how many measured it'),
  /** Homes and score of each association, without its name; by homes, so that the order tells nothing. */
  points: z.array(z.tuple([z.int(), z.number()])),
});
export type Sector = z.infer<typeof sector>;

export const publishedAssociation = z.strictObject({
  association: associationId,
  name: z.string(),
  homes: z.int(),
  figures: z.record(commitmentId, publishedFigure),
});
export type PublishedAssociation = z.infer<typeof publishedAssociation>;

/**
 * What was published of each commitment of an association over time, oldest first, up to what is shown now. Beside the
 * figures and not among them: whoever reads the figures of all associations does not read three years of each.
 */
export const publishedTrends = z.strictObject({
  association: associationId,
  trends: z.record(commitmentId, z.array(datedFigure)),
});
export type PublishedTrends = z.infer<typeof publishedTrends>;

export const publication = z.strictObject({
  /** The fixed date it was published on; the version of its rows. */
  version: z.string(),
  publishedOn: z.iso.date(),
  run: z.string(),
  asOf: z.iso.date(),
  year: z.int(),
  charter: z.string(),
  rulebook: z.string(),
  /** Of each commitment with enough published figures to measure a sector. */
  sectors: z.record(commitmentId, sector),
});
export type Publication = z.infer<typeof publication>;
