import { watchesOf } from '../../shared/domain/escalation/triggers/watch.ts';
import { streamsOf } from '../../shared/domain/scoring/score.ts';
import type { WatchSignal } from '../../shared/domain/scoring/scorecard.ts';
import type { Answers } from './answers.ts';
import { judged, type Seen } from './looks.ts';
import { commitments, judging, type Member } from './sector.ts';

/** Streams that the panel was asked to look at in a year, each once, by what spoke for it; and by anything. */
export type Watched = Record<WatchSignal['kind'] | 'any', number>;

/** The watch list at the end of each week. It opens no case; how long it grows in a year is worth knowing. */
export const watching = (members: readonly Member[], answers: Answers) => {
  const streams = streamsOf(members.length, judging.charter);
  const places = commitments.map((_, place) => place);
  const seen = {
    evidence: new Set<string>(),
    funnel: new Set<string>(),
    change: new Set<string>(),
    any: new Set<string>(),
  };
  return {
    look: ({ serious }: Seen): void => {
      const tallies = answers.tallies(places);
      const { scorecards } = judged(tallies, streams);
      const known = new Set(serious.keys());
      for (const { association, commitment, signals } of watchesOf(
        { ...judging, streams, scorecards, tallies },
        known,
      ))
        for (const { kind } of signals) {
          seen[kind].add(`${association} ${commitment}`);
          seen.any.add(`${association} ${commitment}`);
        }
    },
    watched: (): Watched => ({
      evidence: seen.evidence.size,
      funnel: seen.funnel.size,
      change: seen.change.size,
      any: seen.any.size,
    }),
  };
};
