import { associationOfCase } from '../../shared/domain/escalation/case.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { ClosedYear } from '../../shared/domain/scoring/closed-year.ts';
import { lastRunOf } from '../../shared/domain/scoring/scored-year.ts';
import { instantOf, type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { ClosedYears } from '../../shared/ports/closed-years.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { YearKeys } from '../../shared/ports/year-keys.ts';
import { destroyYearKey, type YearKeyReport } from './year-key.ts';

export type YearCloseNeeds = {
  scores: Pick<Scores, 'run' | 'publication' | 'published' | 'scorecardsOf'>;
  cases: Pick<Cases, 'dueBy' | 'ofAssociation'>;
  closedYears: ClosedYears;
  yearKeys: YearKeys;
  /** Puts the archive away where the officer wants it. Done again, it puts the same there. */
  keep: (archive: string) => Promise<void>;
  clock: Clock;
  rulebook: Rulebook;
  hash: Hash;
};

/** As the officer typed it. `rehearse`: says what would be done, and changes nothing. */
type Asked = { rehearse: boolean; confirm: string | undefined };

const named = (year: number): string => `${year}/${String(year + 1).slice(2)}`;
const refused = (...lines: string[]): YearKeyReport => ({ refused: true, lines });

/** What keeps a year from being closed; each line says what would help. */
const blocked = async (needs: YearCloseNeeds, year: number, today: LocalDate): Promise<string[]> => {
  const lastRun = lastRunOf(year);
  if (today < lastRun)
    return [`the reporting year ${named(year)} ends on ${year + 1}-03-31; today is ${today}`];
  const [run, publication, next] = await Promise.all([
    needs.scores.run(lastRun),
    needs.scores.publication(),
    needs.yearKeys.stateOf(year + 1),
  ]);
  return [
    ...(next.kind === 'standing'
      ? []
      : [
          `the reporting year ${named(year + 1)} has no key, so nobody can answer with a code: add ${year + 1} to reportingYears in infra/stages.ts and deploy`,
        ]),
    ...(run
      ? []
      : [
          `the last run of the year, that of ${lastRun}, was not made: put {"schedule":"scoring","scheduledFor":"${lastRun}T03:15:00Z"} on the queue of the schedule (docs/runbook.md, a-schedule-is-silent)`,
        ]),
    ...(publication && publication.version >= lastRun
      ? []
      : [
          `the whole year is not published yet: that is done on ${lastRun.slice(0, 8)}${String(needs.rulebook.publication.dayOfMonth).padStart(2, '0')}, after the last run`,
        ]),
  ];
};

const ever = instantOf('9999-12-31T00:00:00.000Z');

/** Cases of the year that are open and have a clock: nothing about them ends with the year. */
const openCases = async ({ cases }: YearCloseNeeds, year: number): Promise<ClosedYear['carried']> => {
  const due = await cases.dueBy(ever);
  const found: ClosedYear['carried'] = [];
  for (const association of [...new Set(due.map(({ id }) => associationOfCase(id)))])
    for (const view of await cases.ofAssociation(association))
      if (view.year === year && !view.closed) found.push(view.id);
  return found.sort();
};

/** All that was counted and shown of a year. The same figures give the same text. */
const archiveOf = async (
  { scores }: YearCloseNeeds,
  year: number,
  publication: string,
): Promise<{ text: string; run: string }> => {
  const run = lastRunOf(year);
  const [made, scorecards, published] = await Promise.all([
    scores.run(run),
    scores.scorecardsOf(run),
    scores.published(publication),
  ]);
  return { run, text: `${canonical({ year, run: made, scorecards, publication, published })}\n` };
};

type Archived = { lines: string[]; torn?: string };

const archive = async (needs: YearCloseNeeds, year: number, rehearse: boolean): Promise<Archived> => {
  const before = await needs.closedYears.of(year);
  const publication = before?.publication ?? (await needs.scores.publication())?.version ?? '';
  const { text, run } = await archiveOf(needs, year, publication);
  const sum = needs.hash(text);
  if (before && before.archive !== sum)
    return {
      lines: [],
      torn: `the figures of ${named(year)} are not those that were archived on ${localDateOf(before.closedAt)} (${before.archive}; now ${sum}): find out what changed them before anything else`,
    };
  if (!rehearse) await needs.keep(text);
  if (before)
    return {
      lines: [
        `Closed before, on ${localDateOf(before.closedAt)}; ${before.carried.length} open cases went on.`,
        `Archive: the same as then, SHA-256 ${sum}.`,
      ],
    };
  const carried = await openCases(needs, year);
  const closing = { year, closedAt: needs.clock.now(), run, publication, archive: sum, carried };
  if (!rehearse && (await needs.closedYears.close(closing)) === 'closed-before')
    return archive(needs, year, rehearse);
  return {
    lines: [
      `Last run: that of ${run}. It counted every answer to the end of ${year + 1}-03-31.`,
      `Final publication: that of ${publication}.`,
      `Archive: all figures of both, SHA-256 ${sum}.`,
      `Open cases that go on as they are: ${carried.length}${carried.length > 0 ? ` (${carried.join(', ')})` : ''}.`,
      `New streams: those of ${named(year + 1)} began with its first answer; no evidence is carried over.`,
    ],
  };
};

/** The last step, 30 days after the year's end; until then, and without the year once more, it waits. */
const endOfKey = async (
  needs: YearCloseNeeds,
  typed: string,
  { confirm, rehearse }: Asked,
): Promise<string[]> => {
  const state = await needs.yearKeys.stateOf(Number(typed));
  if (state.kind === 'ending') return [`Key: its end is ordered, and comes at ${state.endsAt}.`];
  if (state.kind === 'none') return ['Key: destroyed. Nothing is left to do.'];
  // Without the word it says what is missing, and changes nothing.
  const { refused: waits, lines } = await destroyYearKey(needs)(typed, rehearse ? undefined : confirm);
  return waits ? [`Key: stands. Still to do: ${lines.join(' ')}`] : lines;
};

/**
 * Closes a reporting year, in the order of the rules: last run, final publication, archive, open cases go on, new streams,
 * end of the key. Every step looks whether it is done, so it may be given again at any time: the first time after the
 * publication of April, and once more from 30 April on, for the key.
 */
export const closeYear =
  (needs: YearCloseNeeds) =>
  async (typed: string, asked: Asked): Promise<YearKeyReport> => {
    if (!/^20\d\d$/.test(typed))
      return refused(
        `"${typed}" is no reporting year; wanted its first calendar year, e.g. 2025 for 2025/26`,
      );
    const year = Number(typed);
    const stops = await blocked(needs, year, localDateOf(needs.clock.now()));
    if (stops.length > 0) return refused(...stops);
    const { lines, torn } = await archive(needs, year, asked.rehearse);
    if (torn) return refused(torn);
    const key = await endOfKey(needs, typed, asked);
    const rehearsed = asked.rehearse ? ['Rehearsal: this is what would be done. Nothing was changed.'] : [];
    return { refused: false, lines: [...rehearsed, `Reporting year ${named(year)}`, ...lines, ...key] };
  };
