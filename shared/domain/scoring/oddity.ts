import * as z from 'zod';
import { associationId } from '../association.ts';
import { mode } from '../submission/submission.ts';

/**
 * Answers that look odd, for people at the trade body and the panel to look at. Nothing is deleted for it, no score
 * changes, nobody else is told.
 */
export const oddity = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('burst'),
    association: associationId,
    voices: z.enum(['home', 'open']).describe('answers of homes with a code, or without'),
    week: z.iso.date().describe('Monday of the week'),
    submissions: z.int(),
    usual: z.number().describe('mean of the weeks before it'),
  }),
  z.strictObject({
    kind: z.literal('straight-lines'),
    association: associationId,
    mode,
    homes: z.int().describe('that judged enough promises'),
    same: z.int().describe('of them, that gave all promises the same level'),
    sector: z.number().describe('share of the same at all other associations, per cent'),
  }),
]);
export type Oddity = z.infer<typeof oddity>;
