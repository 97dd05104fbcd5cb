import { changesIn } from '../../scoring/change.ts';
import { normalCdf, toldOf } from '../../scoring/false-discovery.ts';
import { round12 } from '../../scoring/round.ts';
import { answeredIn, failingIn } from '../../scoring/score.ts';
import type { Scorecard, WatchSignal } from '../../scoring/scorecard.ts';
import type { TallyCell } from '../../scoring/tally.ts';
import { mondayOf } from '../../scoring/week.ts';
import type { LocalDate } from '../../time/calendar.ts';
import { isWatchable, lnWatchThresholdOf, watchSignals } from './conditions.ts';
import type { Facts } from './flag.ts';

/** What the panel is asked to look at: one stream, and everything that speaks for looking at it. */
export type Watch = Pick<Scorecard, 'association' | 'commitment' | 'mode'> & { signals: WatchSignal[] };

/** Names a stream of a run. */
export const placeOf = ({
  association,
  commitment,
  mode,
}: Pick<Scorecard, 'association' | 'commitment' | 'mode'>): string => `${association} ${commitment} ${mode}`;
const sectorOf = ({ commitment, mode }: Pick<Scorecard, 'commitment' | 'mode'>): string =>
  `${commitment} ${mode}`;

/** Of every stream with a funnel the chance of a score so low, and whether it stays on the list of all of them. */
const lookedAt = (cards: readonly Scorecard[], { watch }: Facts['rulebook']) => {
  const drawn = cards.filter(({ funnel }) => funnel !== undefined);
  const chances = drawn.map(({ funnel }) => normalCdf(funnel?.zAdjusted ?? 0));
  const told = toldOf(chances, watch.falseDiscoveryRate);
  const found = drawn.map((card, index): [string, { p: number; told: boolean }] => [
    placeOf(card),
    { p: chances[index] ?? 1, told: told[index] === true },
  ]);
  return { streams: drawn.length, of: new Map(found) };
};

/** The failing share of each commitment and mode, where enough associations measure it. A proportion. */
const failingShares = (cards: readonly Scorecard[], { serious }: Facts['rulebook']): Map<string, number> => {
  const sums = new Map<string, { n: number; failing: number; associations: number }>();
  for (const { levels, ...of } of cards) {
    const before = sums.get(sectorOf(of)) ?? { n: 0, failing: 0, associations: 0 };
    sums.set(sectorOf(of), {
      n: before.n + answeredIn(levels),
      failing: before.failing + failingIn(levels),
      associations: before.associations + 1,
    });
  }
  return new Map(
    [...sums].flatMap(([stream, { n, failing, associations }]): [string, number][] =>
      associations >= serious.minimumAssociations ? [[stream, failing / n]] : [],
    ),
  );
};

/** Mondays of the weeks at whose end the chart of change spoke. */
const changesOf = ({ weeks }: TallyCell, sector: number, { year, rulebook }: Facts): LocalDate[] => {
  const steps = weeks.map(([, n, failing]) => ({ n, failing }));
  return changesIn(steps, sector, rulebook.watch.change).map((index) =>
    mondayOf(year, weeks[index]?.[0] ?? 0),
  );
};

/**
 * "The panel is asked to look where at least 30 homes answered in one way and one of these is so: the evidence that more
 * than the bar are failing is twenty to one; or the score lies below the 95 % line that chance and the usual
 * differences explain, and stays on the list when at most one in twenty of it may be chance; or the homes of a few
 * weeks said so much worse than those before that the chart of change spoke."
 *
 * A watch opens no case, and no board and no regulator hears of it. What is serious already is no longer watched.
 * @param serious associations and commitments that the serious rule speaks of
 */
export const watchesOf = (facts: Facts, serious: ReadonlySet<string>): Watch[] => {
  const { scorecards, tallies, rulebook } = facts;
  const cards = scorecards.filter(({ levels }) => isWatchable(answeredIn(levels), rulebook));
  const looked = lookedAt(cards, rulebook);
  const sectors = failingShares(cards, rulebook);
  const cells = new Map(
    tallies.flatMap(({ association, cells: own }) =>
      own.map((cell): [string, TallyCell] => [placeOf({ association, ...cell }), cell]),
    ),
  );
  const { oddsRatio, height } = rulebook.watch.change;
  const signalsOf = (card: Scorecard): WatchSignal[] => {
    const { lnEValue, funnel } = card;
    const [cell, sector] = [cells.get(placeOf(card)), sectors.get(sectorOf(card))];
    const weeks = cell && sector !== undefined ? changesOf(cell, sector, facts) : [];
    const { p, told } = looked.of.get(placeOf(card)) ?? { p: 1, told: false };
    const asked = { lnEValue, class: funnel?.class, told, changes: weeks.length };
    const speaks = watchSignals(asked, rulebook);
    const signals: WatchSignal[] = [];
    if (speaks.evidence && lnEValue !== undefined)
      signals.push({ kind: 'evidence', lnEValue, lnThreshold: round12(lnWatchThresholdOf(rulebook)) });
    if (speaks.funnel && funnel) {
      const { expected, low95 } = funnel;
      signals.push({ kind: 'funnel', expected, low95, p: round12(p), streams: looked.streams });
    }
    if (speaks.change) signals.push({ kind: 'change', weeks, oddsRatio, height });
    return signals;
  };
  return cards.flatMap((card) => {
    const { association, commitment, mode } = card;
    if (serious.has(`${association} ${commitment}`)) return [];
    const signals = signalsOf(card);
    return signals.length > 0 ? [{ association, commitment, mode, signals }] : [];
  });
};
