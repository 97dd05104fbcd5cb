import type { CaseView } from './case.ts';
import { upholds } from './regulator-outcome.ts';

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

/** "Published precision": counted over all cases, open and closed. */
export const precisionOf = (
  views: readonly Pick<CaseView, 'regulatorNoticeOwedAt' | 'regulatorOutcome'>[],
): Precision => {
  const sent = views.filter((each) => each.regulatorNoticeOwedAt !== undefined);
  const known = sent.flatMap(({ regulatorOutcome }) =>
    regulatorOutcome ? [upholds[regulatorOutcome.outcome]] : [],
  );
  const upheld = known.filter(Boolean).length;
  return {
    escalations: sent.length,
    upheld,
    notUpheld: known.length - upheld,
    unknown: sent.length - known.length,
    share: sent.length > 0 ? (100 * upheld) / sent.length : undefined,
  };
};
