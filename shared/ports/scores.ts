import type { AssociationId } from '../domain/association.ts';
import type { Failure } from '../domain/escalation/failure.ts';
import type { Publication, PublishedAssociation } from '../domain/publication/publication.ts';
import type { Run, Scorecard } from '../domain/scoring/scorecard.ts';
import type { AssociationTally } from '../domain/scoring/tally.ts';

export type Scores = {
  /** Tallies of a run already checkpointed, so that a run continues where it stopped. */
  talliesOf(runId: string): Promise<AssociationTally[]>;
  keepTally(runId: string, tally: AssociationTally): Promise<void>;
  /** Writes every scorecard, then the run, then flips the pointer: a crash half-way shows the run before. */
  keepRun(run: Run, scorecards: readonly Scorecard[]): Promise<void>;
  latestRun(): Promise<Run | undefined>;
  scorecardsOf(runId: string, association?: AssociationId): Promise<Scorecard[]>;
  /** `new` the first time an id is seen, `known` ever after. */
  keepFailure(failure: Failure): Promise<'new' | 'known'>;
  failure(id: string): Promise<Failure | undefined>;
  /** Failures stored and not yet marked as announced, of any run. */
  unannouncedFailures(): Promise<Failure[]>;
  markAnnounced(failureId: string): Promise<void>;
  publication(): Promise<Publication | undefined>;
  published(version: string): Promise<PublishedAssociation[]>;
  publishedOf(version: string, association: AssociationId): Promise<PublishedAssociation | undefined>;
  /** Writes every row, then flips the pointer. */
  keepPublication(publication: Publication, rows: readonly PublishedAssociation[]): Promise<void>;
};
