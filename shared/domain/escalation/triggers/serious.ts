import { problemCommitment } from '../../charter/charter.ts';
import { legalTimeToTell } from '../../scoring/oddities.ts';
import { round12 } from '../../scoring/round.ts';
import { answeredIn, failingBarOf, failingIn } from '../../scoring/score.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import { shownWeightingOf } from '../shown-weighting.ts';
import { lnThresholdOf, seriousConditions } from './conditions.ts';
import type { Facts, Flag, Trigger } from './flag.ts';

/** Associations with enough homes, by commitment and mode. */
const peersOf = ({ scorecards, rulebook }: Facts): Map<string, number> => {
  const peers = new Map<string, number>();
  for (const card of scorecards) {
    if (answeredIn(card.levels) < rulebook.serious.minimumHomes) continue;
    const stream = `${card.commitment} ${card.mode}`;
    peers.set(stream, (peers.get(stream) ?? 0) + 1);
  }
  return peers;
};

/** What homes said of the legal time stands beside the commitment about what went wrong, and speaks for nothing. */
const legalTimeBeside = ({ association, commitment }: Scorecard, { charter, rulebook, tallies }: Facts) => {
  if (problemCommitment(charter)?.id !== commitment) return {};
  const tally = tallies.find((each) => each.association === association);
  const legalTime = tally && legalTimeToTell(tally, rulebook.publication.cellFloor);
  return legalTime ? { legalTime } : {};
};

const judged = (card: Scorecard, peers: number, facts: Facts): Flag | undefined => {
  const { streams, rulebook, year } = facts;
  const { result, funnel, lnEValue } = card;
  if (result.kind !== 'scored' || !funnel || lnEValue === undefined) return undefined;
  const asked = { n: result.n, lnEValue, class: funnel.class, peers, streams };
  if (!Object.values(seriousConditions(asked, rulebook)).every(Boolean)) return undefined;
  const failing = failingIn(card.levels);
  return {
    association: card.association,
    commitment: card.commitment,
    year,
    trigger: 'serious',
    severity: 'serious',
    evidence: {
      kind: 'serious',
      n: result.n,
      score: result.score,
      low: result.low,
      high: result.high,
      failing,
      failingShare: round12((100 * failing) / result.n),
      bar: round12(100 * failingBarOf(card.commitment, rulebook)),
      lnEValue,
      lnThreshold: round12(lnThresholdOf(streams, rulebook)),
      streams,
      expected: funnel.expected,
      tauSquared: funnel.tauSquared,
      associations: funnel.associations,
      low998: funnel.low998,
      low95: funnel.low95,
      high95: funnel.high95,
      high998: funnel.high998,
      mode: card.mode,
      ...(card.weighting && { weighting: shownWeightingOf(card.weighting) }),
      ...legalTimeBeside(card, facts),
    },
  };
};

const strengthOf = (flag: Flag): number => (flag.evidence.kind === 'serious' ? flag.evidence.lnEValue : 0);

/**
 * "We ask the board when all of this is so, of answers that came in the same way: at least 30 homes with a code
 * answered; far more of them than the bar say that the commitment is not kept, so many that, whatever the number of
 * nights we look and of associations we look at, the chance of even one such flag in a year in which nobody fails is at
 * most 1 in 20; the score lies below the lowest line that chance and the usual differences between associations
 * explain; and at least 20 associations had enough answers to know those differences."
 *
 * The numbers of the rule are the rulebook's. Where several modes speak, the strongest evidence is kept.
 */
export const serious: Trigger = (facts) => {
  const peers = peersOf(facts);
  const strongest = new Map<string, Flag>();
  for (const card of facts.scorecards) {
    const flag = judged(card, peers.get(`${card.commitment} ${card.mode}`) ?? 0, facts);
    if (!flag) continue;
    const about = `${flag.association} ${flag.commitment}`;
    const before = strongest.get(about);
    if (!before || strengthOf(flag) > strengthOf(before)) strongest.set(about, flag);
  }
  return [...strongest.values()];
};
