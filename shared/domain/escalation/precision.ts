import { wilson } from '../scoring/wilson.ts';
import { type RegulatorOutcome, upholds } from './regulator-outcome.ts';

/** How often there was something to look at, of everything that ever went to the regulator. */
export type Precision = {
  escalations: number;
  upheld: number;
  notUpheld: number;
  /** The regulator has not said, or nobody has recorded it. */
  unknown: number;
  /** Upheld ÷ all escalations, in per cent; what is unknown counts as not upheld. None before the first. */
  share: number | undefined;
};

/** "Published precision": counted over all cases that went to the regulator, open and closed. */
export const precisionOf = (
  escalations: readonly { outcome?: RegulatorOutcome | undefined }[],
): Precision => {
  const known = escalations.flatMap(({ outcome }) => (outcome ? [upholds[outcome]] : []));
  const upheld = known.filter(Boolean).length;
  return {
    escalations: escalations.length,
    upheld,
    notUpheld: known.length - upheld,
    unknown: escalations.length - known.length,
    share: escalations.length > 0 ? (100 * upheld) / escalations.length : undefined,
  };
};

/**
 * What share of many such cases these few would still fit: the Wilson interval of those whose outcome is known, in per
 * cent. None while none is known.
 */
export const rangeOf = (
  { upheld, notUpheld }: Precision,
  z: number,
): { low: number; high: number } | undefined => {
  const known = upheld + notUpheld;
  if (known === 0) return undefined;
  const { low, high } = wilson(upheld, known, z);
  return { low: 100 * low, high: 100 * high };
};
