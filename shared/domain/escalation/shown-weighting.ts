import * as z from 'zod';
import { type Weighting, weighting } from '../scoring/scorecard.ts';

const percent = z.number().min(0).max(100);
const [unweighted] = weighting.options;

/** The weighted figure as boards and the regulator see it beside the unweighted one, or why there is none. */
export const shownWeighting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unweighted'), why: unweighted.shape.why }),
  z.strictObject({
    kind: z.literal('weighted'),
    by: z.array(z.string()).describe('what is known of all homes: dimensions of the rulebook'),
    score: percent,
    low: percent.describe('lower end of the 95 % Wilson interval on the effective size'),
    high: percent,
    equalVoices: z.int().describe("Kish's effective size: how many equal voices the answers are worth"),
  }),
]);
export type ShownWeighting = z.infer<typeof shownWeighting>;

const tenth = (figure: number): number => Math.round(10 * figure) / 10;

/**
 * One decimal, whole voices, and no count of homes: all digits of a weighted share would give away who answered what,
 * because no two strata weigh the same.
 */
export const shownWeightingOf = (found: Weighting): ShownWeighting => {
  switch (found.kind) {
    case 'unweighted':
      return { kind: 'unweighted', why: found.why };
    case 'weighted':
      return {
        kind: 'weighted',
        by: found.by,
        score: tenth(found.score),
        low: tenth(found.low),
        high: tenth(found.high),
        equalVoices: Math.round(found.nEffective),
      };
    default:
      return found satisfies never;
  }
};
