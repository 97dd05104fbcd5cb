import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { FunnelClass } from '../../scoring/funnel.ts';

/**
 * What the rules about one stream ask, each by itself: the nightly run goes by them, and `npm run score --explain` names
 * them one by one.
 */

/** What both rules look at in a stream. */
type Stream = {
  /** Homes at levels 1 to 5. */
  n: number;
  lnEValue: number | undefined;
  /** On which side of the adjusted lines; `undefined` where there is no funnel. */
  class: FunnelClass | undefined;
};

/** Natural log of what an e-value must reach: streams ÷ the chance of any false flag in the sector in a year. */
export const lnThresholdOf = (streams: number, rulebook: Rulebook): number =>
  Math.log(streams / rulebook.serious.falseFlagChance);

const reaches = (lnEValue: number | undefined, lnThreshold: number): boolean =>
  lnEValue !== undefined && lnEValue >= lnThreshold;

/**
 * Serious when all of them hold.
 * @param peers associations with enough homes in the same commitment and mode
 * @param streams how many sequential tests are kept
 */
export const seriousConditions = (
  { n, lnEValue, class: of, peers, streams }: Stream & { peers: number; streams: number },
  rulebook: Rulebook,
) => ({
  homes: n >= rulebook.serious.minimumHomes,
  evidence: reaches(lnEValue, lnThresholdOf(streams, rulebook)),
  funnel: of === 'low-99.8',
  peers: peers >= rulebook.serious.minimumAssociations,
});

/** Natural log of the e-value from which on a stream is worth a look. */
export const lnWatchThresholdOf = ({ watch }: Rulebook): number => Math.log(watch.eValue);

/** Whether enough homes answered for a stream to be watched at all. */
export const isWatchable = (n: number, { watch }: Rulebook): boolean => n >= watch.minimumHomes;

/**
 * Of a stream that may be watched: worth a look when any of them holds.
 * @param told whether it stays on the list when all streams are looked at together
 * @param changes how often the chart of change spoke
 */
export const watchSignals = (
  { lnEValue, class: of, told, changes }: Omit<Stream, 'n'> & { told: boolean; changes: number },
  rulebook: Rulebook,
) => ({
  evidence: reaches(lnEValue, lnWatchThresholdOf(rulebook)),
  funnel: told && (of === 'low-95' || of === 'low-99.8'),
  change: changes > 0,
});
