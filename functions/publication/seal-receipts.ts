import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { dayAfterWeek, sealedTree } from '../../shared/domain/ledger/sealed-week.ts';
import {
  addDays,
  type LocalDate,
  localDate,
  localDateOf,
  reportingYearOf,
  weekOf,
} from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';

type Needs = {
  associations: Pick<Associations, 'list'>;
  submissions: Pick<Submissions, 'hashesOf'>;
  receipts: Pick<SealedReceipts, 'weeks' | 'keep' | 'seal'>;
  clock: Clock;
  hash: Hash;
};

/** Associations whose submissions are read at once. */
const atOnce = 16;

/** Hashes of all that was sent in these reporting years and stands, of the whole sector, by week. */
const hashesByWeek = async (
  { associations, submissions }: Needs,
  years: readonly number[],
): Promise<Map<LocalDate, string[]>> => {
  const found = new Map<LocalDate, string[]>();
  const asked = (await associations.list()).flatMap(({ id }) => years.map((year) => ({ id, year })));
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce);
    const all = await Promise.all(some.map(({ id, year }) => submissions.hashesOf(id, year)));
    for (const { bodyHash, week } of all.flat()) {
      const monday = localDate.parse(week);
      const others = found.get(monday) ?? [];
      others.push(bodyHash);
      found.set(monday, others);
    }
  }
  return found;
};

/** The week of 1 April belongs to two reporting years. */
const yearsOf = (first: LocalDate, last: LocalDate): number[] => {
  const [from, to] = [reportingYearOf(first), reportingYearOf(addDays(last, 6))];
  return Array.from({ length: to - from + 1 }, (_, more) => from + more);
};

const sealWeek = async ({ receipts, hash }: Needs, week: LocalDate, sent: readonly string[]) => {
  const { tiles, ...tree } = sealedTree(hash, sent);
  await receipts.keep({ week, root: tree.root }, tiles);
  await receipts.seal({ week, ...tree });
};

/**
 * Seals the receipts of every week that is over and is not sealed yet, oldest first, also weeks in which nobody answered:
 * nothing can be put into them later. The first that is ever sealed is the first in which somebody did, in this reporting
 * year or the one before. A tree is kept under its own head, and its week is sealed last and once: a run that crashed
 * is made anew, and of two at once the first decides.
 */
export const sealReceipts = (needs: Needs) => async (): Promise<void> => {
  const last = addDays(weekOf(localDateOf(needs.clock.now())), -7);
  const newest = (await needs.receipts.weeks()).at(-1)?.week;
  const from =
    newest === undefined
      ? weekOf(localDate.parse(`${reportingYearOf(last) - 1}-04-01`))
      : dayAfterWeek(newest);
  if (from > last) return;
  const sent = await hashesByWeek(needs, yearsOf(from, last));
  const begun = [...sent.keys()].sort().find((week) => week >= from) ?? dayAfterWeek(last);
  for (let week = newest === undefined ? begun : from; week <= last; week = dayAfterWeek(week))
    await sealWeek(needs, week, sent.get(week) ?? []);
};
