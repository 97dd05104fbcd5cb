import type { CharterEdition } from '../../charter/charter.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Scorecard } from '../../scoring/scorecard.ts';
import type { AssociationTally } from '../../scoring/tally.ts';
import type { Failure } from '../failure.ts';

/** Everything that a run hands to its triggers: facts about the whole sector, and the editions to judge them by. */
export type Facts = {
  year: number;
  charter: CharterEdition;
  rulebook: Rulebook;
  /** How many sequential tests the run keeps (`streamsOf`). */
  streams: number;
  scorecards: readonly Scorecard[];
  tallies: readonly AssociationTally[];
};

/** What a trigger raises: about whom, how grave, and the figures that made it speak. */
export type Flag = Pick<Failure, 'association' | 'commitment' | 'year' | 'trigger' | 'severity' | 'evidence'>;

/** A rule that looks at a run. At most one flag an association, commitment and hazard: a case is joined, not doubled. */
export type Trigger = (facts: Facts) => Flag[];
