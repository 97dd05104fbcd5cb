import { expect, test } from 'vitest';
import { watchDates } from '../../../functions/publication/watch-dates.ts';
import { memoryTasks } from '../../../shared/adapters/memory/tasks.ts';
import { at } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf } from '../../support/scoring.ts';

/** What is asked of a person in a night, when figures were published on these days. */
const raisedOn = async (night: string, ...published: string[]): Promise<string[]> => {
  const side = aPublicSide([anAssociation(1)], night);
  await side.ran('2026-12-01', { 1: { [asked(0)]: levelsOf(10, 10, 10, 10, 10) } });
  for (const day of published) await side.publish(`${day}T05:30:00Z`);
  const tasks = memoryTasks();
  await watchDates({ scores: side.scores, tasks, clock: { now: () => at(night) } })();
  return tasks.raised.map(({ kind, about }) => `${kind} ${about}`);
};

test('figures that are not public on the day after the fixed one are asked for, night by night', async () => {
  expect(await raisedOn('2026-12-05')).toEqual([]);
  expect(await raisedOn('2026-12-06')).toEqual(['not-published 2026-12-05']);
  expect(await raisedOn('2026-12-30')).toEqual(['not-published 2026-12-05']);
  expect(await raisedOn('2026-12-06', '2026-12-05')).toEqual([]);
  expect(await raisedOn('2027-01-05', '2026-12-05')).toEqual([]);
  expect(await raisedOn('2027-01-06', '2026-12-05')).toEqual(['not-published 2027-01-05']);
});

test('before the first run nothing is missing', async () => {
  const { scores } = aPublicSide([anAssociation(1)], '2026-12-06');
  const tasks = memoryTasks();
  await watchDates({ scores, tasks, clock: { now: () => at('2026-12-06') } })();
  expect(tasks.raised).toEqual([]);
});

test('bank holidays are asked for half a year before they end: on Mondays, and every day of the last month', async () => {
  const asks = async (night: string) =>
    (await raisedOn(night, '2026-12-05')).filter((each) => each.startsWith('bank')).length;
  expect(await asks('2028-06-26')).toBe(0);
  expect(await asks('2028-07-03')).toBe(1);
  expect(await asks('2028-07-04')).toBe(0);
  expect(await asks('2028-12-05')).toBe(1);
});
