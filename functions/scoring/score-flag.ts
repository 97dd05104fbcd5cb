import {
  isWatchable,
  lnThresholdOf,
  lnWatchThresholdOf,
  seriousConditions,
  watchSignals,
} from '../../shared/domain/escalation/triggers/conditions.ts';
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
  /** How many sequential tests stand in the file. */
  streams: number;
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

/** "Serious": all of these. */
export const seriousAsks = (facts: FlagFacts): Condition[] => {
  const { rulebook, peers, streams } = facts;
  const { minimumHomes, minimumAssociations } = rulebook.serious;
  const holds = seriousConditions(facts, rulebook);
  return [
    { asks: 'the answers came with home codes, or from a survey (mode is not open)', holds: !facts.open },
    { asks: `at least ${minimumHomes} homes answered`, holds: holds.homes },
    { asks: `ln e-value at least ${lnThresholdOf(streams, rulebook)}`, holds: holds.evidence },
    { asks: 'adjusted class is low-99.8', holds: holds.funnel },
    {
      asks: `at least ${minimumAssociations} associations with ${minimumHomes} homes (here ${peers})`,
      holds: holds.peers,
    },
  ];
};

/** "Watch": enough homes, and any of the others. */
export const watchAsks = (facts: FlagFacts): { must: Condition[]; any: Condition[] } => {
  const { rulebook, changes } = facts;
  const { watch } = rulebook;
  const holds = watchSignals({ ...facts, changes: changes ?? 0 }, rulebook);
  const chance = `${100 * watch.falseDiscoveryRate} % of the list`;
  return {
    must: [
      { asks: 'mode is not open', holds: !facts.open },
      { asks: `at least ${watch.minimumHomes} homes answered`, holds: isWatchable(facts.n, rulebook) },
    ],
    any: [
      {
        asks: `ln e-value at least ln ${watch.eValue} = ${lnWatchThresholdOf(rulebook)}`,
        holds: holds.evidence,
      },
      {
        asks: `adjusted class is low, and it stays on the list of ${facts.lookedAt} rows looked at together when at most ${chance} may be chance`,
        holds: holds.funnel,
      },
      {
        asks:
          changes === undefined
            ? 'the chart of change spoke (not known: it needs the weeks of answers)'
            : 'the chart of change spoke',
        holds: holds.change,
      },
    ],
  };
};

/** What a row's flag is; what is serious is no longer watched. */
export const flagOf = (facts: FlagFacts): FlagKind => {
  if (seriousAsks(facts).every(({ holds }) => holds)) return 'serious';
  const { must, any } = watchAsks(facts);
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
  weeks && (failingShare === undefined ? 0 : changesIn(weeks, failingShare, watch.change).length);

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
      streams,
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
