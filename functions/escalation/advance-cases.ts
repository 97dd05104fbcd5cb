import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';

type Needs = { cases: Pick<Cases, 'dueBy'>; moves: CaseMoves; clock: Clock };

/**
 * "No person has to act for the clock to act": lets time pass for every case that is due as of now, so a tick that never
 * came costs an hour and no deadline. One case that fails delays no other.
 * @returns how many cases moved
 * @throws when any case failed, after all were looked at
 */
export const advanceCases =
  ({ cases, moves, clock }: Needs) =>
  async (scheduledFor: string): Promise<{ moved: number }> => {
    const failed: unknown[] = [];
    let moved = 0;
    for (const { association, id } of await cases.dueBy(clock.now())) {
      try {
        const what = await moves.put(
          { association, case: id },
          { kind: 'let-time-pass', at: clock.now() },
          `schedule:advance-cases:${scheduledFor}`,
        );
        if (what.kind === 'moved') moved += 1;
      } catch (error) {
        failed.push(new Error(`case ${id} was not advanced`, { cause: error }));
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} cases were not advanced`);
    return { moved };
  };
