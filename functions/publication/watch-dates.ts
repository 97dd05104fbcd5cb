import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { bankHolidaysEnd } from '../../shared/domain/time/bank-holidays.ts';
import {
  addDays,
  type LocalDate,
  localDate,
  localDateOf,
  weekday,
} from '../../shared/domain/time/calendar.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';

type Needs = { scores: Pick<Scores, 'latestRun' | 'publication'>; tasks: Tasks; clock: Clock };

/** Half a year: the government has announced a further year long before. */
const holidaysAhead = 183;
/** So near to the end it is asked for every day; before, on Mondays. */
const holidaysUrgent = 31;
const monday = 1;

/** The last day of publication that is over. */
const lastFixedDay = (today: LocalDate): LocalDate => {
  const fixed = String(currentRulebook.publication.dayOfMonth).padStart(2, '0');
  const thisMonth = localDate.parse(`${today.slice(0, 7)}-${fixed}`);
  if (thisMonth < today) return thisMonth;
  const monthBefore = addDays(localDate.parse(`${today.slice(0, 7)}-01`), -1);
  return localDate.parse(`${monthBefore.slice(0, 7)}-${fixed}`);
};

/**
 * Looks each night after what comes round too seldom for an alarm on silence, which looks back a week at most: whether
 * the figures of the last fixed day are public, and for how long bank holidays are known. A person is asked, day by day,
 * until it is mended.
 */
export const watchDates =
  ({ scores, tasks, clock }: Needs) =>
  async (): Promise<void> => {
    const today = localDateOf(clock.now());
    const due = lastFixedDay(today);
    const [run, publication] = await Promise.all([scores.latestRun(), scores.publication()]);
    // Before the first run there is nothing to publish; one that was made after the day is published on the next.
    const wasThere = publication !== undefined || (run !== undefined && run.asOf < due);
    if (wasThere && (publication?.version ?? '') < due) tasks.raise('not-published', due);
    const left = addDays(today, holidaysAhead) > bankHolidaysEnd;
    const urgent = addDays(today, holidaysUrgent) > bankHolidaysEnd;
    if (urgent || (left && weekday(today) === monday)) tasks.raise('bank-holidays-end', bankHolidaysEnd);
  };
