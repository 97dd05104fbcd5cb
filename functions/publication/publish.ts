import { type Association, isOfTheCharter } from '../../shared/domain/association.ts';
import { editionOf } from '../../shared/domain/charter/adopted.ts';
import type { CharterEdition, CommitmentId } from '../../shared/domain/charter/charter.ts';
import type {
  Publication,
  PublishedAssociation,
  PublishedFigure,
} from '../../shared/domain/publication/publication.ts';
import { publishedMode, suppress } from '../../shared/domain/publication/suppress.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Levels, Run } from '../../shared/domain/scoring/scorecard.ts';
import { instantOf, localDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Scores } from '../../shared/ports/scores.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  scores: Pick<Scores, 'latestRun' | 'scorecardsOf' | 'publication' | 'published' | 'keepPublication'>;
};

type Basis = {
  run: Run;
  charter: CharterEdition;
  rulebook: Rulebook;
  levels: ReadonlyMap<string, Levels>;
  before: ReadonlyMap<string, PublishedAssociation>;
};

const place = (association: string, commitment: string): string => `${association} ${commitment}`;

const rowOf = ({ run, charter, rulebook, levels, before }: Basis, of: Association): PublishedAssociation => {
  const asOf = localDate.parse(run.asOf);
  const figures: Record<CommitmentId, PublishedFigure> = {};
  for (const { id, judgedBy } of charter.commitments)
    figures[id] =
      judgedBy === 'panel'
        ? { kind: 'hidden', why: 'not-asked' }
        : suppress(levels.get(place(of.id, id)), before.get(of.id)?.figures[id], asOf, rulebook);
  return { association: of.id, name: of.name, homes: of.homes, figures };
};

const basisOf = async (
  scores: Needs['scores'],
  run: Run,
  previous: Publication | undefined,
): Promise<Basis> => {
  const [scorecards, rows] = await Promise.all([
    scores.scorecardsOf(run.id),
    previous ? scores.published(previous.version) : [],
  ]);
  const published = scorecards.filter((each) => each.mode === publishedMode);
  return {
    run,
    charter: editionOf(run.charter),
    rulebook: rulebookOf(run.rulebook),
    levels: new Map(published.map((each) => [place(each.association, each.commitment), each.levels])),
    before: new Map(rows.map((row) => [row.association, row])),
  };
};

/**
 * Publishes what the latest run found, on the fixed day of the month. Suppression runs last, with what was published
 * before in hand. A repeat of a day publishes the same again, and one that comes after a later day's changes nothing.
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
    const publication = { version: day, publishedOn: day, run: run.id, asOf, year, charter, rulebook };
    await scores.keepPublication(publication, rows);
    return publication;
  };
