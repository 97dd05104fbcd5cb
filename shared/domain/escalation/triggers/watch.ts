import { changesIn } from '../../scoring/change.ts';
import { normalCdf, toldOf } from '../../scoring/false-discovery.ts';
import { round12 } from '../../scoring/round.ts';
import { answeredIn, failingIn } from '../../scoring/score.ts';
import type { Scorecard, WatchSignal } from '../../scoring/scorecard.ts';
import type { TallyCell } from '../../scoring/tally.ts';
import { mondayOf } from '../../scoring/week.ts';
import type { Facts } from './flag.ts';

type Funnel = NonNullable<Scorecard['funnel']>;

/** What the panel is asked to look at: one stream, and everything that speaks for looking at it. */
export type Watch = Pick<Scorecard, 'association' | 'commitment' | 'mode'> & { signals: WatchSignal[] };

const placeOf = ({ association, commitment, mode }: Pick<Scorecard, 'association' | 'commitment' | 'mode'>) =>
  `${association} ${commitment} ${mode}`;
const streamOf = ({ commitment, mode }: Pick<Scorecard, 'commitment' | 'mode'>) => `${commitment} ${mode}`;

const evidenceSignal = (card: Scorecard, { watch }: Facts['rulebook']): WatchSignal | undefined => {
  const lnThreshold = Math.log(watch.eValue);
  return card.lnEValue !== undefined && card.lnEValue >= lnThreshold
    ? { kind: 'evidence', lnEValue: card.lnEValue, lnThreshold: round12(lnThreshold) }
    : undefined;
};

/** Streams below the adjusted 95 % line, as far as they are told when all streams of the run are looked at together. */
const funnelSignals = (
  cards: readonly Scorecard[],
  { watch }: Facts['rulebook'],
): Map<string, WatchSignal> => {
  const drawn = cards.flatMap((card): { card: Scorecard; funnel: Funnel }[] =>
    card.funnel ? [{ card, funnel: card.funnel }] : [],
  );
  const chances = drawn.map(({ funnel }) => normalCdf(funnel.zAdjusted));
  const told = toldOf(chances, watch.falseDiscoveryRate);
  return new Map(
    drawn.flatMap(({ card, funnel }, index): [string, WatchSignal][] =>
      told[index] && (funnel.class === 'low-95' || funnel.class === 'low-99.8')
        ? [
            [
              placeOf(card),
              {
                kind: 'funnel',
                expected: funnel.expected,
                low95: funnel.low95,
                p: round12(chances[index] ?? 1),
                streams: drawn.length,
              },
            ],
          ]
        : [],
    ),
  );
};

/** The failing share of each commitment and mode, where enough associations measure it. A proportion. */
const failingShares = (cards: readonly Scorecard[], { serious }: Facts['rulebook']): Map<string, number> => {
  const sums = new Map<string, { n: number; failing: number; associations: number }>();
  for (const { levels, ...of } of cards) {
    const before = sums.get(streamOf(of)) ?? { n: 0, failing: 0, associations: 0 };
    sums.set(streamOf(of), {
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

const changeSignal = (
  { weeks }: TallyCell,
  sector: number,
  { year, rulebook }: Facts,
): WatchSignal | undefined => {
  const { change } = rulebook.watch;
  const steps = weeks.map(([, n, failing]) => ({ n, failing }));
  const spoken = changesIn(steps, sector, change).map((index) => mondayOf(year, weeks[index]?.[0] ?? 0));
  return spoken.length === 0
    ? undefined
    : { kind: 'change', weeks: spoken, oddsRatio: change.oddsRatio, height: change.height };
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
  const cards = scorecards.filter(({ levels }) => answeredIn(levels) >= rulebook.watch.minimumHomes);
  const funnels = funnelSignals(cards, rulebook);
  const sectors = failingShares(cards, rulebook);
  const cells = new Map(
    tallies.flatMap(({ association, cells: own }) =>
      own.map((cell): [string, TallyCell] => [placeOf({ association, ...cell }), cell]),
    ),
  );
  return cards.flatMap((card) => {
    const { association, commitment, mode } = card;
    if (serious.has(`${association} ${commitment}`)) return [];
    const cell = cells.get(placeOf(card));
    const sector = sectors.get(streamOf(card));
    const signals = [
      evidenceSignal(card, rulebook),
      funnels.get(placeOf(card)),
      cell && sector !== undefined ? changeSignal(cell, sector, facts) : undefined,
    ].filter((signal) => signal !== undefined);
    return signals.length > 0 ? [{ association, commitment, mode, signals }] : [];
  });
};
