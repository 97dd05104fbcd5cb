import { type Association, isOfTheCharter } from '../../shared/domain/association.ts';
import { editionOf } from '../../shared/domain/charter/adopted.ts';
import {
  askedOfTenants,
  type CharterEdition,
  type CommitmentId,
} from '../../shared/domain/charter/charter.ts';
import type {
  Publication,
  PublishedAssociation,
  PublishedFigure,
  PublishedTrends,
} from '../../shared/domain/publication/publication.ts';
import { sectorsOf } from '../../shared/domain/publication/sectors.ts';
import { publishedMode, suppress } from '../../shared/domain/publication/suppress.ts';
import { trendWith } from '../../shared/domain/publication/trend.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Levels, Run } from '../../shared/domain/scoring/scorecard.ts';
import { lastDayOf, lastRunOf } from '../../shared/domain/scoring/scored-year.ts';
import { instantOf, type LocalDate, localDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Scores } from '../../shared/ports/scores.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  scores: Pick<
    Scores,
    'latestRun' | 'scorecardsOf' | 'publication' | 'published' | 'trends' | 'keepPublication'
  >;
};

type Counted = { asOf: LocalDate; levels: ReadonlyMap<string, Levels> };
type Basis = {
  charter: CharterEdition;
  rulebook: Rulebook;
  /** Oldest first: the whole year that has ended since the last publication, then the latest run. */
  counted: readonly Counted[];
  before: ReadonlyMap<string, PublishedAssociation>;
  trends: ReadonlyMap<string, PublishedTrends>;
};

const place = (association: string, commitment: string): string => `${association} ${commitment}`;

const rowOf = ({ charter, rulebook, counted, before }: Basis, of: Association): PublishedAssociation => {
  const figures: Record<CommitmentId, PublishedFigure> = {};
  for (const { id, judgedBy } of charter.commitments)
    figures[id] =
      judgedBy === 'panel'
        ? { kind: 'hidden', why: 'not-asked' }
        : (counted.reduce<PublishedFigure | undefined>(
            (shown, { asOf, levels }) => suppress(levels.get(place(of.id, id)), shown, asOf, rulebook),
            before.get(of.id)?.figures[id],
          ) ?? { kind: 'hidden', why: 'too-few' });
  return { association: of.id, name: of.name, homes: of.homes, figures };
};

const trendsOf = ({ charter, rulebook, trends }: Basis, row: PublishedAssociation): PublishedTrends => {
  const before = trends.get(row.association)?.trends ?? {};
  const after: PublishedTrends['trends'] = {};
  for (const { id } of askedOfTenants(charter))
    after[id] = trendWith(before[id] ?? [], row.figures[id], rulebook);
  return { association: row.association, trends: after };
};

const countedBy = async (scores: Needs['scores'], runId: string, asOf: LocalDate): Promise<Counted> => {
  const published = (await scores.scorecardsOf(runId)).filter((each) => each.mode === publishedMode);
  return {
    asOf,
    levels: new Map(published.map((each) => [place(each.association, each.commitment), each.levels])),
  };
};

/** The whole of a year that ended since the last publication: its last answers came after that one was made. */
const yearEnded = async (
  scores: Needs['scores'],
  run: Run,
  previous: Publication | undefined,
): Promise<Counted[]> => {
  if (!previous || previous.year >= run.year) return [];
  const day = lastRunOf(run.year - 1);
  const whole = await countedBy(scores, day, lastDayOf(day));
  // Where that run was never made, nothing is known better than what was published.
  return whole.levels.size > 0 ? [whole] : [];
};

const basisOf = async (
  scores: Needs['scores'],
  run: Run,
  previous: Publication | undefined,
): Promise<Basis> => {
  const [ended, latest, rows, trends] = await Promise.all([
    yearEnded(scores, run, previous),
    countedBy(scores, run.id, localDate.parse(run.asOf)),
    previous ? scores.published(previous.version) : [],
    previous ? scores.trends(previous.version) : [],
  ]);
  return {
    charter: editionOf(run.charter),
    rulebook: rulebookOf(run.rulebook),
    counted: [...ended, latest],
    before: new Map(rows.map((row) => [row.association, row])),
    trends: new Map(trends.map((row) => [row.association, row])),
  };
};

/**
 * Publishes what the latest run found, on the fixed day of the month. Suppression runs last, with what was published
 * before in hand. After a year's end the whole of that year comes first, and stays until the new one can be shown. A repeat of a day publishes the same again, and one that comes after a later day's changes nothing.
 * @param scheduledFor when it was meant to run; the day in England then is the publication's version
 * @returns the publication, or `undefined` while no run is complete
 */
export const publish =
  ({ associations, scores }: Needs) =>
  async (scheduledFor: string): Promise<Publication | undefined> => {
    const day = localDateOf(instantOf(scheduledFor));
    const [run, previous] = await Promise.all([scores.latestRun(), scores.publication()]);
    if (previous && previous.version > day) return previous;
    if (!run) return undefined;
    const basis = await basisOf(scores, run, previous);
    const rows = (await associations.list()).filter(isOfTheCharter).map((each) => rowOf(basis, each));
    const { asOf, year, charter, rulebook } = run;
    const asked = askedOfTenants(basis.charter).map(({ id }) => id);
    const sectors = sectorsOf(rows, asked, basis.rulebook);
    const publication = {
      version: day,
      publishedOn: day,
      run: run.id,
      asOf,
      year,
      charter,
      rulebook,
      sectors,
    };
    const trends = rows.map((row) => trendsOf(basis, row));
    await scores.keepPublication(publication, rows, trends);
    return publication;
  };
