import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { type HazardId, hazardId } from '../rulebook/rulebook.ts';
import { mode } from '../submission/submission.ts';
import { shownWeighting } from './shown-weighting.ts';

/**
 * What homes said of the time that law or code gives a landlord to answer: told beside the evidence about what went
 * wrong, and part of no rule. Absent where few said so.
 */
export const shownLegalTime = z.strictObject({
  asked: z.int().describe('homes that reported something and said whether it was answered in the legal time'),
  late: z.int().describe('of them, homes that said it was not'),
});

/** Triggers that open a case. `overdue-answer` is raised by a case's own clock, the others by a run. */
export const triggerName = z.enum(['serious', 'danger-cluster', 'grave-danger', 'overdue-answer']);
export type TriggerName = z.infer<typeof triggerName>;

/** Figures only: no words, no home, no count that publication would hide from a board. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('serious'),
    n: z.number(),
    score: z.number(),
    low: z.number(),
    high: z.number(),
    failing: z.number().describe('homes at levels 1 and 2'),
    failingShare: z.number().describe('per cent'),
    bar: z.number().describe('per cent of failing homes above which the stream fails'),
    lnEValue: z.number(),
    lnThreshold: z.number(),
    streams: z.number(),
    expected: z.number().describe("the sector's share, per cent"),
    tauSquared: z.number().describe('how much associations differ beyond chance, on the arcsine scale'),
    associations: z.number().describe('how many measured the sector'),
    low998: z.number().describe("the funnel's lines at this n, per cent"),
    low95: z.number(),
    high95: z.number(),
    high998: z.number(),
    mode,
    /** Stands beside the figures above and speaks for nothing: unweighted answers are tested. */
    weighting: shownWeighting.optional(),
    legalTime: shownLegalTime.optional(),
  }),
  z.strictObject({
    kind: z.literal('danger-cluster'),
    hazard: hazardId,
    homes: z.int().describe("at least so many: below a published cell, the rule's own number"),
    from: z.iso.date().describe('Monday of the first week'),
    to: z.iso.date().describe('Monday of the last week'),
  }),
  /** One report: of it nothing but the danger is told, not even the week, or one could find out whose it is. */
  z.strictObject({
    kind: z.literal('grave-danger'),
    hazard: hazardId,
    report: z
      .int()
      .min(2)
      .optional()
      .describe('2 for a further report of it, raised when the first was decided'),
  }),
]);
export type Evidence = z.infer<typeof evidence>;

/** `watch` goes to the panel only; `serious` and `danger` open a case. */
export const severity = z.enum(['watch', 'serious', 'danger']);

/**
 * failure = (association, commitment, year, trigger), and of danger the hazard and which report of it: told once however
 * often a run sees it.
 */
export const failure = z.strictObject({
  id: z.string(),
  association: associationId,
  commitment: commitmentId,
  year: z.int(),
  trigger: triggerName,
  severity,
  evidence,
  /** One paragraph in plain words that a board can read. */
  plainWords: z.string(),
  charter: z.string(),
  rulebook: z.string(),
  run: z.string(),
});
export type Failure = z.infer<typeof failure>;

type About = Pick<Failure, 'association' | 'commitment' | 'year' | 'trigger'> & {
  evidence: { kind: Evidence['kind']; hazard?: HazardId | undefined; report?: number | undefined };
};

/** The id of a failure, derived from what it is about: two kinds of danger are two failures. */
export const failureIdOf = ({ association, commitment, year, trigger, evidence }: About): string =>
  [association, commitment, year, trigger, evidence.hazard, evidence.report]
    .filter((each) => each !== undefined)
    .join('-');
