import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { hazardId } from '../rulebook/rulebook.ts';
import { mode } from '../submission/submission.ts';
import { levels } from './scorecard.ts';

/** Everything a run needs of one association: counts by commitment and mode, and its reports of danger by week. */
export const associationTally = z.strictObject({
  association: associationId,
  cells: z.array(z.strictObject({ commitment: commitmentId, mode, levels })),
  /** Homes with a code that reported a hazard, by the Monday of the week they sent it in. */
  dangers: z.array(z.strictObject({ hazard: hazardId, week: z.iso.date(), homes: z.int() })),
  submissions: z.int(),
  openAnswers: z.int(),
  /** Hash over the sorted packed rows: equal inputs give equal hashes. */
  inputHash: z.string(),
});
export type AssociationTally = z.infer<typeof associationTally>;
