import type { EventDetail } from '../../shared/contracts/events.ts';
import type { CaseMoves, Moved } from '../../shared/ports/case-moves.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Scores } from '../../shared/ports/scores.ts';

type Needs = { scores: Pick<Scores, 'failure'>; moves: CaseMoves; clock: Clock };

/**
 * "A failure was found": reads it again, for the event is only a hint, and opens a case with it or joins the open one.
 * However often the event comes, the case is opened once.
 * @throws when there is no such failure: it is stored before it is announced, so the store must be asked again.
 */
export const openCase =
  ({ scores, moves, clock }: Needs) =>
  async (detail: EventDetail<'FailureDetected'>, { cause }: { cause: string }): Promise<Moved> => {
    const failure = await scores.failure(detail.failure);
    if (!failure) throw new Error(`there is no failure ${detail.failure}`);
    return moves.open({ kind: 'open-case', at: clock.now(), failure }, cause);
  };
