import type { AssociationId } from '../domain/association.ts';
import type { Failure } from '../domain/escalation/failure.ts';
import type {
  Publication,
  PublishedAssociation,
  PublishedTrends,
} from '../domain/publication/publication.ts';
import type { Run, Scorecard } from '../domain/scoring/scorecard.ts';
import type { AssociationTally } from '../domain/scoring/tally.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** One try at a run of a day. A run that was completed and is made again is a new attempt. */
export type Attempt = { number: number; tallies: AssociationTally[] };

export type Scores = {
  /**
   * Where a run stands: the number of the attempt after the last complete one, and the tallies that a crashed try at it
   * left behind, none of them kept before `notBefore`. What a complete run counted is never taken over.
   */
  attemptAt(runId: string, notBefore: Instant): Promise<Attempt>;
  /** Checkpoints some tallies; the store may drop them after two days. */
  keepTallies(
    runId: string,
    attempt: number,
    tallies: readonly AssociationTally[],
    at: Instant,
  ): Promise<void>;
  /**
   * Writes every scorecard, then the run, then makes it the latest, unless a later day's run already is. A crash
   * half-way shows what was there before, also where a run of the same day is made again.
   */
  keepRun(run: Run, attempt: number, scorecards: readonly Scorecard[]): Promise<void>;
  latestRun(): Promise<Run | undefined>;
  /** The run of this day, where it is complete. */
  run(runId: string): Promise<Run | undefined>;
  scorecardsOf(runId: string, association?: AssociationId): Promise<Scorecard[]>;
  /** `new` the first time an id is seen, `known` ever after. */
  keepFailure(failure: Failure): Promise<'new' | 'known'>;
  failure(id: string): Promise<Failure | undefined>;
  /** Failures stored of which none has opened or joined a case yet, of any run. */
  unopenedFailures(): Promise<Failure[]>;
  /** A case has it. @throws when there is no such failure */
  markOpened(failureId: string): Promise<void>;
  publication(): Promise<Publication | undefined>;
  published(version: string): Promise<PublishedAssociation[]>;
  publishedOf(version: string, association: AssociationId): Promise<PublishedAssociation | undefined>;
  trends(version: string): Promise<PublishedTrends[]>;
  trendsOf(version: string, association: AssociationId): Promise<PublishedTrends | undefined>;
  /** Writes every row, drops those that a version made again no longer has, then flips the pointer. */
  keepPublication(
    publication: Publication,
    rows: readonly PublishedAssociation[],
    trends: readonly PublishedTrends[],
  ): Promise<void>;
};
