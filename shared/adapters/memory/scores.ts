import type { Failure } from '../../domain/escalation/failure.ts';
import type {
  Publication,
  PublishedAssociation,
  PublishedTrends,
} from '../../domain/publication/publication.ts';
import type { Run, Scorecard } from '../../domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../domain/scoring/tally.ts';
import type { Scores } from '../../ports/scores.ts';

type Kept = { run: Run; attempt: number; scorecards: readonly Scorecard[] };
type Checkpoint = { tally: AssociationTally; at: string };

const byCode = (a: { association: string }, b: { association: string }): number =>
  a.association < b.association ? -1 : 1;

/** Runs, failures and publications kept in memory; what `dynamoScores` does, without a store. */
export const memoryScores = (): Scores => {
  const runs = new Map<string, Kept>();
  const checkpoints = new Map<string, Map<string, Checkpoint>>();
  const failures = new Map<string, { failure: Failure; opened: boolean }>();
  const rows = new Map<string, readonly PublishedAssociation[]>();
  const trendRows = new Map<string, readonly PublishedTrends[]>();
  let latest: string | undefined;
  let shown: Publication | undefined;
  const published = (version: string): PublishedAssociation[] =>
    structuredClone([...(rows.get(version) ?? [])]).sort(byCode);
  const trends = (version: string): PublishedTrends[] =>
    structuredClone([...(trendRows.get(version) ?? [])]).sort(byCode);

  return {
    attemptAt: async (runId, notBefore) => {
      const number = (runs.get(runId)?.attempt ?? 0) + 1;
      const kept = [...(checkpoints.get(`${runId} ${number}`)?.values() ?? [])];
      const tallies = kept.filter(({ at }) => at >= notBefore).map(({ tally }) => structuredClone(tally));
      return { number, tallies: tallies.sort(byCode) };
    },
    keepTallies: async (runId, attempt, tallies, at) => {
      const kept = checkpoints.get(`${runId} ${attempt}`) ?? new Map<string, Checkpoint>();
      for (const tally of tallies) kept.set(tally.association, { tally: structuredClone(tally), at });
      checkpoints.set(`${runId} ${attempt}`, kept);
    },
    keepRun: async (run, attempt, scorecards) => {
      if ((runs.get(run.id)?.attempt ?? 0) <= attempt)
        runs.set(run.id, structuredClone({ run, attempt, scorecards }));
      if (latest === undefined || latest <= run.id) latest = run.id;
    },
    latestRun: async () => (latest === undefined ? undefined : structuredClone(runs.get(latest)?.run)),
    run: async (runId) => structuredClone(runs.get(runId)?.run),
    scorecardsOf: async (runId, association) =>
      structuredClone([...(runs.get(runId)?.scorecards ?? [])]).filter(
        (card) => association === undefined || card.association === association,
      ),
    keepFailure: async (failure) => {
      if (failures.has(failure.id)) return 'known';
      failures.set(failure.id, { failure: structuredClone(failure), opened: false });
      return 'new';
    },
    failure: async (id) => structuredClone(failures.get(id)?.failure),
    unopenedFailures: async () =>
      [...failures.values()]
        .filter((each) => !each.opened)
        .map((each) => structuredClone(each.failure))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    markOpened: async (id) => {
      const kept = failures.get(id);
      if (!kept) throw new Error(`there is no failure ${id}`);
      kept.opened = true;
    },
    publication: async () => structuredClone(shown),
    published: async (version) => published(version),
    publishedOf: async (version, association) =>
      published(version).find((row) => row.association === association),
    trends: async (version) => trends(version),
    trendsOf: async (version, association) => trends(version).find((row) => row.association === association),
    keepPublication: async (publication, all, allTrends) => {
      rows.set(publication.version, structuredClone(all));
      trendRows.set(publication.version, structuredClone(allTrends));
      shown = structuredClone(publication);
    },
  };
};
