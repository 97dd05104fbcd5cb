import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { hazardId } from '../rulebook/rulebook.ts';
import { mode } from '../submission/submission.ts';
import { levels } from './scorecard.ts';

const count = z.int().min(0);

/** Homes of one week: the week's number from the Monday on or before 1 April, how many answered, how many failing. */
export const weekCount = z.tuple([count, count, count]);
export type WeekCount = z.infer<typeof weekCount>;

/** Homes of one stratum: its number (`strata.ts`), how many answered at levels 1 to 5, how many at levels 4 and 5. */
export const stratumCount = z.tuple([count, count, count]);
export type StratumCount = z.infer<typeof stratumCount>;

/** Everything a run needs of one association: counts by commitment and mode, and its reports of danger by week. */
export const associationTally = z.strictObject({
  association: associationId,
  cells: z.array(
    z.strictObject({
      commitment: commitmentId,
      mode,
      levels,
      /** Ascending; weeks in which nobody answered at levels 1 to 5 are left out. */
      weeks: z.array(weekCount),
      /** Ascending; strata in which nobody answered at levels 1 to 5 are left out. */
      strata: z.array(stratumCount),
    }),
  ),
  /** Homes by mode and stratum that answered any question: what weights are made of. Ascending. */
  homes: z.array(z.strictObject({ mode, strata: z.array(z.tuple([count, count])) })),
  /** Homes with a code that reported a hazard, by the Monday of the week they sent it in. */
  dangers: z.array(z.strictObject({ hazard: hazardId, week: z.iso.date(), homes: z.int() })),
  submissions: z.int(),
  openAnswers: z.int(),
  /** Submissions by the week's number: of homes, and open ones. Ascending. Only what a run counts has this and the next two. */
  weekly: z.array(z.tuple([count, count, count])).exactOptional(),
  /** Homes that judged enough promises, by mode, and how many of them gave all the same level. */
  straight: z.array(z.strictObject({ mode, homes: count, same: count })).exactOptional(),
  /** Homes that said whether a problem was answered in the legal time, and how many of them said it was not. */
  legalTime: z.strictObject({ asked: count, late: count }).exactOptional(),
  /** Hash over the sorted packed rows: equal inputs give equal hashes. */
  inputHash: z.string(),
});
export type AssociationTally = z.infer<typeof associationTally>;
export type TallyCell = AssociationTally['cells'][number];
