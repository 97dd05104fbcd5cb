import * as z from 'zod';
import { associationId } from '../association.ts';
import { voice } from './submission.ts';

/**
 * Something that a tenant took back, by its id alone. It is kept apart from what it names, so that it can be taken back
 * again when older rows come back out of a backup.
 */
export const erasure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    association: associationId,
    year: z.int(),
    voice,
    proof: z.string(),
    token: z.string(),
    /** Seconds since 1970 after which the store drops the tombstone. */
    expires: z.int(),
  }),
  z.strictObject({ kind: z.enum(['words', 'contact']), association: associationId, derived: z.string() }),
  z.strictObject({ kind: z.literal('report'), derived: z.string() }),
]);
export type Erasure = z.infer<typeof erasure>;
