import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { addDays, localDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { YearKeys } from '../../shared/ports/year-keys.ts';

/** What became of an order about a year's key, in lines for the officer. */
export type YearKeyReport = { refused: boolean; lines: string[] };

type Needs = { yearKeys: YearKeys; clock: Clock; rulebook: Rulebook };

const refused = (...lines: string[]): YearKeyReport => ({ refused: true, lines });

const yearOf = (typed: string): number | undefined => (/^20\d\d$/.test(typed) ? Number(typed) : undefined);
const noYear = (typed: string): YearKeyReport =>
  refused(`"${typed}" is no reporting year; wanted its first calendar year, e.g. 2025 for 2025/26`);
const noKey = (year: number): YearKeyReport =>
  refused(`the reporting year ${year} has no key: it never had one, or it is destroyed already`);

const named = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

/** The first day in England on which the key of a year may be destroyed. */
const earliestFor = (year: number, { retention }: Rulebook) =>
  addDays(localDate.parse(`${year + 1}-03-31`), retention.yearKeyDays);

/**
 * Orders the end of a closed year's key. Nobody can then join a home code to an answer of that year; figures stay, and
 * so do answers without their homes. Nothing about anybody is read or written.
 * @param confirmed the year once more, as the officer typed it
 */
export const destroyYearKey =
  ({ yearKeys, clock, rulebook }: Needs) =>
  async (typed: string, confirmed: string | undefined): Promise<YearKeyReport> => {
    const year = yearOf(typed);
    if (year === undefined) return noYear(typed);
    const earliest = earliestFor(year, rulebook);
    const today = localDateOf(clock.now());
    if (today < earliest)
      return refused(
        `the key of ${named(year)} may not be destroyed before ${earliest}: the year ends on ${year + 1}-03-31, and ${rulebook.retention.yearKeyDays} days are left for what arrives late; today is ${today}`,
      );
    const state = await yearKeys.stateOf(year);
    if (state.kind === 'none') return noKey(year);
    if (state.kind === 'ending') return refused(`the key of ${named(year)} ends at ${state.endsAt} already`);
    if (confirmed !== typed)
      return refused(
        `this cannot be undone once it has happened; if you mean it, add: --confirm ${year}${confirmed === undefined ? '' : ` (not ${confirmed})`}`,
      );
    const endsAt = await yearKeys.end(year, rulebook.retention.yearKeyWaitDays);
    return {
      refused: false,
      lines: [
        `The key of the reporting year ${named(year)} is destroyed at ${endsAt}.`,
        `Until then it can be taken back: npm run admin -- year-key keep ${year}`,
        'From now on no home code can be joined to an answer of that year; after that moment nobody ever can.',
        'Answers and figures stay as they are. Note in the record of processing that it was done, when and by whom.',
      ],
    };
  };

/** Takes the order back, as long as the key is not destroyed. */
export const keepYearKey =
  ({ yearKeys }: Pick<Needs, 'yearKeys'>) =>
  async (typed: string): Promise<YearKeyReport> => {
    const year = yearOf(typed);
    if (year === undefined) return noYear(typed);
    const state = await yearKeys.stateOf(year);
    if (state.kind === 'none') return noKey(year);
    if (state.kind === 'standing')
      return refused(`the key of ${named(year)} stands: nobody has ordered its end`);
    await yearKeys.keep(year);
    return { refused: false, lines: [`The key of the reporting year ${named(year)} stays and works again.`] };
  };
