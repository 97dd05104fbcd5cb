import type { EventDetail } from '../../shared/contracts/events.ts';
import type { Failure } from '../../shared/domain/escalation/failure.ts';
import type { CaseMoves, Moved } from '../../shared/ports/case-moves.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Scores } from '../../shared/ports/scores.ts';

type Needs = { scores: Pick<Scores, 'failure' | 'markOpened'>; moves: CaseMoves; clock: Clock };

/**
 * Opens a case with a failure or joins the open one, then marks the failure as opened: only this ends the looking for
 * failures that nobody heard of. Done again, it changes nothing.
 */
export const openWith = async (
  { scores, moves, clock }: Omit<Needs, 'scores'> & { scores: Pick<Scores, 'markOpened'> },
  failure: Failure,
  cause: string,
): Promise<Moved> => {
  const moved = await moves.open({ kind: 'open-case', at: clock.now(), failure }, cause);
  await scores.markOpened(failure.id);
  return moved;
};

/**
 * "A failure was found": reads it again, for the event is only a hint, and opens a case with it or joins the open one.
 * However often the event comes, the case is opened once.
 * @throws when there is no such failure: it is stored before it is announced, so the store must be asked again.
 */
export const openCase =
  (needs: Needs) =>
  async (detail: EventDetail<'FailureDetected'>, { cause }: { cause: string }): Promise<Moved> => {
    const failure = await needs.scores.failure(detail.failure);
    if (!failure) throw new Error(`there is no failure ${detail.failure}`);
    return openWith(needs, failure, cause);
  };
