import type { AssociationId } from '../../shared/domain/association.ts';
import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import { type Failure, failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { flagsOf } from '../../shared/domain/escalation/triggers/all.ts';
import type { Facts, Flag } from '../../shared/domain/escalation/triggers/flag.ts';
import { placeOf, watchesOf } from '../../shared/domain/escalation/triggers/watch.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import { odditiesOf } from '../../shared/domain/scoring/oddities.ts';
import { failingBarOf, score, streamsOf } from '../../shared/domain/scoring/score.ts';
import type { Run, Scorecard } from '../../shared/domain/scoring/scorecard.ts';
import { lastDayOf, scoredYearOf } from '../../shared/domain/scoring/scored-year.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import { oddityWordsOf } from './oddity-words.ts';
import { plainWordsOf } from './plain-words.ts';
import { watchWordsOf } from './watch-words.ts';

/** What a run says of the sector. */
export type Judged = { run: Run; scorecards: Scorecard[]; failures: Failure[] };

const sum = (tallies: readonly AssociationTally[], of: (tally: AssociationTally) => number): number =>
  tallies.reduce((total, each) => total + of(each), 0);

/** The scorecards, and on those that the panel is asked to look at why. */
const watched = (facts: Facts, flags: readonly Flag[]): Scorecard[] => {
  const serious = flags.filter(({ trigger }) => trigger === 'serious');
  const about = new Set(serious.map(({ association, commitment }) => `${association} ${commitment}`));
  const signals = new Map(watchesOf(facts, about).map((each) => [placeOf(each), each.signals]));
  return facts.scorecards.map((card) => {
    const found = signals.get(placeOf(card));
    if (!found) return card;
    const plainWords = watchWordsOf(card, found, failingBarOf(card.commitment, facts.rulebook));
    return { ...card, watch: { signals: found, plainWords } };
  });
};

/** Everything that was read, a line for each association: its answers, and what is known of its homes. */
const inputOf = (
  tallies: readonly AssociationTally[],
  margins: ReadonlyMap<AssociationId, Margins>,
): string =>
  tallies
    .map(({ association, inputHash }) => {
      const known = margins.get(association);
      return `${association} ${inputHash}${known ? ` ${canonical(known.homes)}` : ''}\n`;
    })
    .join('');

/**
 * The whole judgement of a run in one call that asks nobody: the same tallies always give the same bytes.
 * @param day in England on which the run is made
 * @param tallies of every association of the charter, by registration code
 * @param margins what is known of all homes of some of them; the others are unweighted
 */
export const judge = (
  day: LocalDate,
  tallies: readonly AssociationTally[],
  {
    charter,
    rulebook,
    margins: known = [],
  }: { charter: CharterEdition; rulebook: Rulebook; margins?: readonly Margins[] },
  hash: Hash,
): Judged => {
  const year = scoredYearOf(day);
  const streams = streamsOf(tallies.length, charter);
  const margins = new Map(known.map((each) => [each.association, each]));
  const scorecards = score(tallies, { year, charter, rulebook, margins });
  const editions = { charter: charter.id, rulebook: rulebook.id };
  const run = {
    id: day,
    asOf: lastDayOf(day),
    year,
    ...editions,
    associations: tallies.length,
    submissions: sum(tallies, (each) => each.submissions),
    openAnswers: sum(tallies, (each) => each.openAnswers),
    inputHash: hash(inputOf(tallies, margins)),
    streams,
  };
  const { listed, more } = odditiesOf({ tallies, year, asOf: lastDayOf(day), rulebook });
  const oddities = listed.map((found) => ({ found, plainWords: oddityWordsOf(found) }));
  const facts: Facts = { year, charter, rulebook, streams, scorecards, tallies };
  const flags = flagsOf(facts);
  const failures = flags.map((flag) => ({
    id: failureIdOf(flag),
    ...flag,
    plainWords: plainWordsOf(flag),
    ...editions,
    run: day,
  }));
  return { run: { ...run, oddities, moreOddities: more }, scorecards: watched(facts, flags), failures };
};
