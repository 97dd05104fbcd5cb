import type { AssociationId } from '../../shared/domain/association.ts';
import { shippedEditions } from '../../shared/domain/charter/adopted.ts';
import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { countOf } from '../../shared/domain/scoring/count.ts';
import { scoredYearOf } from '../../shared/domain/scoring/scored-year.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import { addMinutes, type LocalDate } from '../../shared/domain/time/calendar.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';

type Needs = {
  submissions: Pick<Submissions, 'packedOf'>;
  scores: Pick<Scores, 'attemptAt' | 'keepTallies'>;
  clock: Clock;
  hash: Hash;
};

/** Associations counted between two checkpoints, and how many of them are read at once. */
const checkpointSize = 25;
const readAtOnce = 8;
/** A crashed run goes on from its checkpoints for this long; after that it counts anew, or it would miss answers. */
const resumeMinutes = 60;

/** Does `one` for each, so many at a time, and gives the results in the order of `all`. */
const inLanes = async <T, R>(
  all: readonly T[],
  lanes: number,
  one: (each: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const left = all.entries();
  const lane = async (): Promise<void> => {
    for (const [index, each] of left) results[index] = await one(each);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

/**
 * The tallies of these associations for one day's run, by registration code: those that a crashed attempt left as
 * checkpoints, and the others counted now and checkpointed on the way.
 */
export const tallyAll = async (
  needs: Needs,
  day: LocalDate,
  ids: readonly AssociationId[],
  editions: { charter: CharterEdition; rulebook: Rulebook },
): Promise<{ attempt: number; tallies: AssociationTally[] }> => {
  const { scores, submissions, clock, hash } = needs;
  const year = scoredYearOf(day);
  const count = async (association: AssociationId): Promise<AssociationTally> => {
    const rows = await submissions.packedOf(association, year);
    return countOf({ association, year, rows, ...editions, editions: shippedEditions, hash });
  };

  const attempt = await scores.attemptAt(day, addMinutes(clock.now(), -resumeMinutes));
  const wanted = new Set(ids);
  const tallies = attempt.tallies.filter((each) => wanted.has(each.association));
  const counted = new Set(tallies.map((each) => each.association));
  const left = ids.filter((id) => !counted.has(id));
  for (let from = 0; from < left.length; from += checkpointSize) {
    const at = clock.now();
    const some = await inLanes(left.slice(from, from + checkpointSize), readAtOnce, count);
    await scores.keepTallies(day, attempt.number, some, at);
    tallies.push(...some);
  }
  return {
    attempt: attempt.number,
    tallies: tallies.sort((a, b) => (a.association < b.association ? -1 : 1)),
  };
};
