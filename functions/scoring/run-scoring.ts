import { isOfTheCharter } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Run } from '../../shared/domain/scoring/scorecard.ts';
import { instantOf, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Announcer } from '../../shared/ports/announcer.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { MarginsStore } from '../../shared/ports/margins.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import { announceFailures } from './announce-failures.ts';
import { judge } from './judge.ts';
import { tallyAll } from './tally-all.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  margins: Pick<MarginsStore, 'list'>;
  submissions: Pick<Submissions, 'packedOf'>;
  scores: Scores;
  announcer: Announcer;
  clock: Clock;
  hash: Hash;
};

const editions = { charter: adoptedEdition, rulebook: currentRulebook };

/**
 * Scores the whole sector for one day: reads and counts, judges, stores, then announces. It may be made again at any
 * time: a run that crashed goes on where it stopped, one that was complete counts every answer anew.
 * @param scheduledFor when it was meant to run; the day in England then is the run's id; it counts to the end of the day before
 */
export const runScoring =
  (needs: Needs) =>
  async (scheduledFor: string): Promise<Run> => {
    const day = localDateOf(instantOf(scheduledFor));
    const ids = (await needs.associations.list()).filter(isOfTheCharter).map((each) => each.id);
    const { attempt, tallies } = await tallyAll(needs, day, ids, editions);
    const margins = await needs.margins.list();
    const { run, scorecards, failures } = judge(day, tallies, { ...editions, margins }, needs.hash);
    await needs.scores.keepRun(run, attempt, scorecards);
    for (const failure of failures) await needs.scores.keepFailure(failure);
    await announceFailures(needs, `run:${run.id}`);
    return run;
  };
