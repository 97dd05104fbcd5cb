import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import { openWith } from './open-case.ts';

type Needs = { scores: Pick<Scores, 'unopenedFailures' | 'markOpened'>; moves: CaseMoves; clock: Clock };

/**
 * "What was found must not be forgotten": opens a case with every failure that none was opened with, whatever became of
 * the event that told of it. One that fails delays no other.
 * @returns how many failures were found without a case
 * @throws when any case could not be opened, after all were tried
 */
export const openMissed =
  (needs: Needs) =>
  async (scheduledFor: string): Promise<{ missed: number }> => {
    const missed = await needs.scores.unopenedFailures();
    const failed: unknown[] = [];
    for (const failure of missed) {
      try {
        await openWith(needs, failure, `schedule:open-missed:${scheduledFor}`);
      } catch (error) {
        failed.push(new Error(`failure ${failure.id} has no case`, { cause: error }));
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} failures have no case`);
    return { missed: missed.length };
  };
