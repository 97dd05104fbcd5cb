import * as z from 'zod';
import { associationId } from '../association.ts';

/**
 * What is known of all homes of an association, whoever answered: by dimension of the rulebook, how many homes stand at
 * each level. Answers are weighted to it. A dimension that is not known is left out.
 */
export const margins = z.strictObject({
  association: associationId,
  homes: z.record(z.string(), z.record(z.string(), z.int().min(0))),
});
export type Margins = z.infer<typeof margins>;
