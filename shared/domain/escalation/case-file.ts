import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { hazardId } from '../rulebook/rulebook.ts';
import { mode } from '../submission/submission.ts';
import { caseId, caseState } from './case.ts';
import { shownLegalTime } from './failure.ts';
import { escalationReason } from './regulator-outcome.ts';
import { shownWeighting } from './shown-weighting.ts';

const day = z.iso.date();
const percent = z.number().min(0).max(100);

const found = {
  foundOn: day.describe('day in England on which the run reported it'),
  run: z.string().describe('as-of date of the run'),
  charter: z.string().describe('charter edition that the answers were given under'),
  rulebook: z.string().describe('rulebook edition that the run was judged under'),
};

const finding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('serious'),
    ...found,
    mode: mode.describe('how the answers reached us; modes are never mixed'),
    n: z.number().describe('homes that answered, one answer a home'),
    score: percent.describe('per cent of homes at levels 4 and 5'),
    low: percent.describe('lower end of the 95 % Wilson interval'),
    high: percent.describe('upper end of the 95 % Wilson interval'),
    expected: percent.describe('what the sector as a whole scores in this mode'),
    limit: percent.describe('lower 99.8 % line of the over-dispersed funnel at this n'),
    low95: percent.describe('its lower 95 % line at this n'),
    high95: percent.describe('its upper 95 % line at this n'),
    high998: percent.describe('its upper 99.8 % line at this n'),
    tauSquared: z.number().min(0).describe('variance between associations beyond chance, arcsine scale'),
    associations: z.number().describe('associations that measured the sector'),
    failingShare: percent.optional().describe('per cent of homes at levels 1 and 2; left out when few'),
    bar: percent.describe('share of failing homes that the sequential test is against'),
    lnEValue: z.number().describe('natural logarithm of the e-value of the sequential test'),
    lnThreshold: z.number().describe('natural logarithm of what the e-value must reach'),
    streams: z.number().describe('associations × commitments × modes watched at once'),
    weighting: shownWeighting.optional(),
    legalTime: shownLegalTime.optional(),
  }),
  z.strictObject({
    kind: z.literal('danger-cluster'),
    ...found,
    hazard: hazardId,
    hazardName: z.string(),
    atLeastHomes: z.int().describe("the rule's number; the count itself is not given"),
    withinDays: z.int(),
    from: day.describe('Monday of the first week'),
    to: day.describe('Monday of the last week'),
    confirmed: z.boolean().describe('whether two readers have confirmed the reports'),
  }),
  z.strictObject({
    kind: z.literal('grave-danger'),
    ...found,
    hazard: hazardId,
    hazardName: z.string(),
    report: z
      .int()
      .min(2)
      .optional()
      .describe('2 for a further report of it, made after the first was decided'),
    confirmed: z.boolean().describe('whether two readers have confirmed the report'),
  }),
]);

const figure = z.strictObject({
  asOf: day,
  mode,
  n: z.number(),
  score: percent,
  low: percent,
  high: percent,
});

const board = z.strictObject({
  noticeOn: day.optional().describe('day on which the first notice was due to be sent'),
  dayZero: day.optional().describe('day on which both deadlines started'),
  proof: z.enum(['delivery', 'post', 'acknowledgement']).optional(),
  acknowledgeBy: day.optional(),
  acknowledgedOn: day.optional(),
  acknowledgementMissed: z.boolean(),
  answerBy: day.optional(),
  lateSince: day.optional(),
  veryLateSince: day.optional(),
  answeredOn: day.optional(),
  answer: z
    .strictObject({
      kind: z.enum(['accept', 'part', 'reject']),
      reason: z.string().optional(),
      action: z.string().optional(),
      by: day.optional(),
    })
    .optional()
    .describe("the board's own words; the person who owns the action is left out"),
});

/**
 * The case file: what the regulator is sent and may check. It holds no word of a tenant, no name of a person and no count
 * under ten. A change of meaning is a new version.
 */
export const caseFile = z.strictObject({
  $schema: z.url(),
  version: z.literal(1),
  madeOn: day,
  case: caseId,
  year: z.int().describe('reporting year by its first calendar year, 1 April to 31 March'),
  state: caseState,
  association: z.strictObject({
    id: associationId.describe("the regulator's registration code"),
    name: z.string(),
    designation: z.string(),
    homes: z.int(),
    homesAsOf: day,
  }),
  commitment: z.strictObject({
    id: commitmentId,
    title: z.string(),
    charter: z.string(),
    standards: z.array(z.string()).describe("the regulator's consumer standards that it touches"),
  }),
  rulebook: z.string().describe('rulebook edition that the clocks of the case run by'),
  findings: z.array(finding).min(1),
  latest: z
    .array(figure.extend({ weighting: shownWeighting.optional() }))
    .describe('what the latest run says about the same promise, from 30 homes up'),
  published: z
    .array(figure)
    .describe('what was published about the same promise, oldest first; each reporting year counts anew'),
  board,
  escalation: z.strictObject({
    reason: escalationReason,
    dueOn: day,
    wentOn: day,
  }),
  timeline: z.array(
    z.strictObject({
      on: day,
      at: z.iso.datetime(),
      event: z.string(),
      entry: z.string().describe('id of the ledger entry'),
      hash: z.string().describe("SHA-256 of the event's canonical JSON"),
    }),
  ),
});
export type CaseFile = z.infer<typeof caseFile>;
export type Finding = CaseFile['findings'][number];

/** The JSON Schema of the case file, to be served at the address that each case file names. */
export const caseFileSchema = (address: string) => ({
  ...z.toJSONSchema(caseFile, { target: 'draft-2020-12' }),
  $id: address,
  title: 'Together with Tenants: case file, version 1',
});
