import { lnThresholdOf } from '../../shared/domain/escalation/triggers/serious.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { changesIn } from '../../shared/domain/scoring/change.ts';
import { normalCdf, toldOf } from '../../shared/domain/scoring/false-discovery.ts';
import type { Figures } from '../../shared/domain/scoring/figures.ts';
import type { FunnelClass } from '../../shared/domain/scoring/funnel.ts';
import { openMode } from './score-cells.ts';
import type { CountedRow } from './score-rows.ts';

export type FlagKind = 'serious' | 'watch' | 'none';

/** Everything that a row's flag hangs on. */
export type FlagFacts = {
  open: boolean;
  n: number;
  /** Rows of the same commitment and mode with enough homes for the serious rule. */
  peers: number;
  lnEValue: number | undefined;
  lnThreshold: number;
  class: FunnelClass | undefined;
  /** Chance of a score so low; only of rows that are looked at together, and how many those are. */
  p: number | undefined;
  lookedAt: number;
  /** Whether it stays on the list when only the rulebook's share of the list may be chance. */
  told: boolean;
  /** How often the chart of change spoke; `undefined` where the file does not tell when answers came. */
  changes: number | undefined;
  rulebook: Rulebook;
};

/** One thing that a flag asks, in words, and whether it is so. */
export type Condition = { asks: string; holds: boolean };

const isLow = (of: FunnelClass | undefined): boolean => of === 'low-95' || of === 'low-99.8';

/** "Serious": all of these, as the nightly run's trigger has them (`triggers/serious.ts`). */
export const seriousConditions = (facts: FlagFacts): Condition[] => {
  const { serious } = facts.rulebook;
  const { lnEValue, lnThreshold } = facts;
  return [
    { asks: 'the answers came with home codes, or from a survey (mode is not open)', holds: !facts.open },
    { asks: `at least ${serious.minimumHomes} homes answered`, holds: facts.n >= serious.minimumHomes },
    {
      asks: `ln e-value at least ${lnThreshold}`,
      holds: lnEValue !== undefined && lnEValue >= lnThreshold,
    },
    { asks: 'adjusted class is low-99.8', holds: facts.class === 'low-99.8' },
    {
      asks: `at least ${serious.minimumAssociations} associations with ${serious.minimumHomes} homes (here ${facts.peers})`,
      holds: facts.peers >= serious.minimumAssociations,
    },
  ];
};

/** "Watch": enough homes, and any of the others, as the panel's list has them (`triggers/watch.ts`). */
export const watchConditions = (facts: FlagFacts): { must: Condition[]; any: Condition[] } => {
  const { watch } = facts.rulebook;
  const chance = `${100 * watch.falseDiscoveryRate} % of the list`;
  return {
    must: [
      { asks: 'mode is not open', holds: !facts.open },
      { asks: `at least ${watch.minimumHomes} homes answered`, holds: facts.n >= watch.minimumHomes },
    ],
    any: [
      {
        asks: `ln e-value at least ln ${watch.eValue} = ${Math.log(watch.eValue)}`,
        holds: facts.lnEValue !== undefined && facts.lnEValue >= Math.log(watch.eValue),
      },
      {
        asks: `adjusted class is low, and it stays on the list of ${facts.lookedAt} rows looked at together when at most ${chance} may be chance`,
        holds: isLow(facts.class) && facts.told,
      },
      {
        asks:
          facts.changes === undefined
            ? 'the chart of change spoke (not known: it needs the weeks of answers)'
            : 'the chart of change spoke',
        holds: (facts.changes ?? 0) > 0,
      },
    ],
  };
};

/** What a row's flag is; what is serious is no longer watched. */
export const flagOf = (facts: FlagFacts): FlagKind => {
  if (seriousConditions(facts).every(({ holds }) => holds)) return 'serious';
  const { must, any } = watchConditions(facts);
  return must.every(({ holds }) => holds) && any.some(({ holds }) => holds) ? 'watch' : 'none';
};

type Figured = { row: CountedRow; figures: Figures | undefined };
type Group = { homesOfSerious: number; homesOfWatch: number; failingShare: number | undefined };

/** What the flags of one commitment and mode need to know of all its rows. */
const groupOf = (rows: readonly CountedRow[], { serious, watch }: Rulebook): Group => {
  const answered = (from: number) => rows.filter(({ n }) => n !== undefined && n >= from);
  const watched = answered(watch.minimumHomes);
  const n = watched.reduce((sum, each) => sum + (each.n ?? 0), 0);
  const failing = watched.reduce((sum, each) => sum + (each.failing ?? 0), 0);
  const enough = watched.length >= serious.minimumAssociations;
  return {
    homesOfSerious: answered(serious.minimumHomes).length,
    homesOfWatch: watched.length,
    failingShare: enough ? failing / n : undefined,
  };
};

const changesOf = ({ weeks }: CountedRow, { failingShare }: Group, { watch }: Rulebook): number | undefined =>
  weeks &&
  (failingShare === undefined || failingShare === 0 || failingShare === 1
    ? 0
    : changesIn(weeks, failingShare, watch.change).length);

/**
 * The facts of every row's flag, in the order given.

 * @param streams how many sequential tests stand in the file
 */
export const flagFactsOf = (
  figured: readonly (Figured & { peers: readonly CountedRow[] })[],
  streams: number,
  rulebook: Rulebook,
): FlagFacts[] => {
  const groups = new Map<readonly CountedRow[], Group>();
  const facts = figured.map(({ row, figures, peers }): FlagFacts => {
    const group = groups.get(peers) ?? groupOf(peers, rulebook);
    groups.set(peers, group);
    const n = figures?.n ?? 0;
    const open = row.mode === openMode;
    const listed =
      !open && n >= rulebook.watch.minimumHomes && group.homesOfWatch >= rulebook.serious.minimumAssociations;
    return {
      open,
      n,
      peers: group.homesOfSerious,
      lnEValue: figures?.lnEValue,
      lnThreshold: lnThresholdOf(streams, rulebook),
      class: figures?.funnel?.class,
      p: listed && figures?.funnel ? normalCdf(figures.funnel.zAdjusted) : undefined,
      lookedAt: 0,
      told: false,
      changes: changesOf(row, group, rulebook),
      rulebook,
    };
  });
  const looked = facts.flatMap(({ p }) => (p === undefined ? [] : [p]));
  const told = toldOf(looked, rulebook.watch.falseDiscoveryRate).values();
  return facts.map((each) => ({
    ...each,
    lookedAt: looked.length,
    told: each.p !== undefined && told.next().value === true,
  }));
};
