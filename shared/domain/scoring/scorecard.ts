import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { mode } from '../submission/submission.ts';
import { oddity } from './oddity.ts';

/** How many homes answered at each level, of one association, commitment and mode. */
export const levels = z.strictObject({
  level1: z.number().min(0),
  level2: z.number().min(0),
  level3: z.number().min(0),
  level4: z.number().min(0),
  level5: z.number().min(0),
  doesNotApply: z.number().min(0),
});
export type Levels = z.infer<typeof levels>;

/** Per cent of homes at levels 4 and 5 among those at levels 1 to 5, with its 95 % Wilson interval. */
const scored = z.strictObject({
  kind: z.literal('scored'),
  n: z.number(),
  score: z.number(),
  low: z.number(),
  high: z.number(),
});

/** Fewer homes than the rulebook's floor answered: a case of its own, never zero per cent. */
const noResult = z.strictObject({ kind: z.literal('no-result'), n: z.number() });

export const result = z.discriminatedUnion('kind', [scored, noResult]);
export type Result = z.infer<typeof result>;

const leftOut = z.strictObject({
  dimension: z.string(),
  why: z.enum(['too-few-homes', 'homes-nobody-has']),
});

/**
 * The same figures with answers weighted to what is known of all homes, or why they are not. They stand beside the
 * unweighted ones, which alone are tested and published.
 */
export const weighting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('unweighted'),
    why: z.enum(['no-margins', 'too-few-homes', 'homes-nobody-has', 'not-convergent']),
    leftOut: z.array(leftOut),
  }),
  z.strictObject({
    kind: z.literal('weighted'),
    by: z
      .array(z.string())
      .describe('dimensions of the rulebook, or several together: "tenure and property"'),
    leftOut: z.array(leftOut),
    rounds: z.int(),
    drawnIn: z.int().describe('homes whose weight was drawn in to the limits'),
    nEffective: z.number().describe("Kish's effective size"),
    score: z.number(),
    low: z.number(),
    high: z.number(),
  }),
]);
export type Weighting = z.infer<typeof weighting>;

/** Why a stream is worth a look by the panel. It opens no case, and nobody else is told. */
export const watchSignal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('evidence'), lnEValue: z.number(), lnThreshold: z.number() }),
  z.strictObject({
    kind: z.literal('funnel'),
    expected: z.number().describe('per cent'),
    low95: z.number().describe('per cent'),
    p: z.number().describe('chance of a score so low if only chance and the usual differences were at work'),
    streams: z.int().describe('how many were looked at together'),
  }),
  z.strictObject({
    kind: z.literal('change'),
    weeks: z.array(z.iso.date()).describe('Mondays of the weeks at whose end the chart spoke'),
    oddsRatio: z.number(),
    height: z.number(),
  }),
]);
export type WatchSignal = z.infer<typeof watchSignal>;

const funnelClass = z.enum(['low-99.8', 'low-95', 'within', 'high-95', 'high-99.8']);

/** What a run says about one association and commitment, within one mode. */
export const scorecard = z.strictObject({
  association: associationId,
  commitment: commitmentId,
  year: z.int(),
  mode,
  levels,
  result,
  /** Only where there is a result. */
  weighting: weighting.optional(),
  /**
   * Over-dispersed funnel: the sector's share, and the lines at this n, in per cent; absent in small sectors. `phi` and
   * `tauSquared` measure the sector, on the arcsine scale.
   */
  funnel: z
    .strictObject({
      expected: z.number(),
      phi: z.number(),
      tauSquared: z.number(),
      associations: z.int().describe('how many measured it'),
      low998: z.number(),
      low95: z.number(),
      high95: z.number(),
      high998: z.number(),
      zAdjusted: z.number(),
      class: funnelClass,
      plain: funnelClass.describe('without the differences between associations'),
    })
    .optional(),
  /** Natural log of the sequential test's e-value for "more than the bar are failing". */
  lnEValue: z.number().optional(),
  /** For the panel only: what makes this worth a look, and the same in one paragraph. */
  watch: z.strictObject({ signals: z.array(watchSignal).min(1), plainWords: z.string() }).optional(),
});
export type Scorecard = z.infer<typeof scorecard>;

/** One scheduled run, complete or in hand. Scores are recomputed, never incremented. */
export const run = z.strictObject({
  id: z.string().describe('day of the run, 2026-12-18: a second run of a day replaces the first'),
  asOf: z.iso.date().describe('last whole day that it counts: the day before the run'),
  year: z.int(),
  charter: z.string(),
  rulebook: z.string(),
  associations: z.int(),
  submissions: z.int(),
  openAnswers: z.int(),
  /** Hash of everything the run read, so that two runs over the same answers can be told to be the same. */
  inputHash: z.string(),
  streams: z.int(),
  /** For the trade body and the panel only, the largest first: what looks odd, in one sentence each. */
  oddities: z.array(z.strictObject({ found: oddity, plainWords: z.string() })).exactOptional(),
  /** How many more there were than are listed. */
  moreOddities: z.int().exactOptional(),
});
export type Run = z.infer<typeof run>;
