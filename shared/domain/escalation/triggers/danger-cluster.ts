import { dangerCommitment } from '../../charter/charter.ts';
import type { HazardId, Rulebook } from '../../rulebook/rulebook.ts';
import type { AssociationTally } from '../../scoring/tally.ts';
import { daysBetween, localDate } from '../../time/calendar.ts';
import type { Evidence } from '../failure.ts';
import type { Trigger } from './flag.ts';

type Week = AssociationTally['dangers'][number];
type Cluster = Extract<Evidence, { kind: 'danger-cluster' }>;

const weekDays = 7;
const byWeek = (a: Week, b: Week): number => (a.week < b.week ? -1 : 1);

/** From the Monday of the first week to the Sunday of the last, both counted. */
const daysOver = (first: Week, last: Week): number =>
  daysBetween(localDate.parse(first.week), localDate.parse(last.week)) + weekDays;

/** Fewer homes than a published cell are not numbered: the rule already says "at least so many". */
const toldHomes = (homes: number, rulebook: Rulebook): number =>
  homes >= rulebook.publication.cellFloor ? homes : rulebook.danger.clusterHomes;

/** The first stretch of whole weeks, ended by some week, in which enough homes told of this hazard. */
const clusterOf = (hazard: HazardId, weeks: readonly Week[], rulebook: Rulebook): Cluster | undefined => {
  const sorted = weeks.filter((each) => each.hazard === hazard).sort(byWeek);
  for (const last of sorted) {
    const within = sorted.filter(
      (first) => first.week <= last.week && daysOver(first, last) <= rulebook.danger.clusterDays,
    );
    const homes = within.reduce((total, each) => total + each.homes, 0);
    const [first] = within;
    if (first && homes >= rulebook.danger.clusterHomes)
      return {
        kind: 'danger-cluster',
        hazard,
        homes: toldHomes(homes, rulebook),
        from: first.week,
        to: last.week,
      };
  }
  return undefined;
};

/**
 * "Three homes or more, each with its own code, told of the same danger within 28 days."
 *
 * Only the week of an answer is kept, never its day. Homes count together when the whole weeks they told us in, from
 * the Monday of the first to the Sunday of the last, are no more than 28 days: then it is certain, whatever the days
 * were. Three homes within 28 days that touch a fifth week are therefore not seen by this rule; each of them can still
 * be seen by itself, as a single report of danger. A home counts once, in the week of its last answer, and weeks of
 * two reporting years are not put together. The cluster belongs to the commitment that the charter edition marks. Each
 * hazard is a failure of its own, in the rulebook's order, and flagged once a year: what readers turned down does not
 * come back every night.
 */
export const dangerCluster: Trigger = ({ tallies, charter, rulebook, year }) =>
  tallies.flatMap(({ association, dangers }) => {
    const about = { association, commitment: dangerCommitment(charter).id, year };
    return rulebook.danger.hazards.flatMap((hazard) => {
      const evidence = clusterOf(hazard, dangers, rulebook);
      return evidence ? [{ ...about, trigger: 'danger-cluster', severity: 'danger', evidence } as const] : [];
    });
  });
