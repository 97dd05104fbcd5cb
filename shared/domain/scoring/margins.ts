import * as z from 'zod';
import { associationId } from '../association.ts';

/**
 * What is known of all homes of an association, whoever answered: by dimension of the rulebook, or by several of them
 * together (`combination.ts`), how many homes stand at each level. Answers are weighted to it. A dimension that is not
 * known is left out; a level of a known one that is left out has no homes.
 */
export const margins = z.strictObject({
  association: associationId,
  homes: z.record(z.string(), z.record(z.string(), z.int().min(0))),
});
export type Margins = z.infer<typeof margins>;
