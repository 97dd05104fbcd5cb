import { expect, test } from 'vitest';
import { judge } from '../../../functions/scoring/judge.ts';
import { runScoring } from '../../../functions/scoring/run-scoring.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryMargins } from '../../../shared/adapters/memory/margins.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { memorySubmissions } from '../../../shared/adapters/memory/submissions.ts';
import { association } from '../../../shared/domain/association.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { margins } from '../../../shared/domain/scoring/margins.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { anAssociation } from '../../support/case-files.ts';
import { at, hash } from '../../support/cases.ts';
import { aPacked, aSubmission, asked, aTally, levelsOf, nth } from '../../support/scoring.ts';

const [first, second] = currentRulebook.weighting.dimensions[1]?.levels ?? [];
const dimension = currentRulebook.weighting.dimensions[1]?.id ?? '';
const marginsOf = (number: number, [one, other]: readonly [number, number]) =>
  margins.parse({
    association: nth(number),
    homes: { [dimension]: { [first ?? '']: one, [second ?? '']: other } },
  });

test('a run weights the answers about whoever has margins, and says why where it does not', async () => {
  const submissions = memorySubmissions();
  const scores = memoryScores();
  // Of twenty homes ten stand at each level; those of the first are all satisfied, those of the second never.
  for (const place of [1, 2])
    for (let number = 0; number < 20; number += 1) {
      const made = {
        number: 100 * place + number,
        association: nth(place),
        answers: { [asked(0)]: number < 10 ? 5 : 1 },
      };
      const known = { [dimension]: number < 10 ? first : second };
      await submissions.put(aSubmission(made), aPacked({ ...made, known }), 2_000_000_000);
    }
  const run = await runScoring({
    associations: memoryAssociations(
      [1, 2].map((place) => association.parse({ ...anAssociation, id: nth(place) })),
    ),
    margins: memoryMargins([marginsOf(1, [750, 250])]),
    ...{ submissions, scores, announcer: memoryAnnouncer(), hash },
    clock: { now: () => at('2026-12-18T03:15:00Z') },
  })('2026-12-18T03:15:00Z');
  const cards = await scores.scorecardsOf(run.id);
  expect(cards.map(({ result }) => result)).toMatchObject([{ score: 50 }, { score: 50 }]);
  expect(cards.map(({ weighting }) => weighting)).toMatchObject([
    { kind: 'weighted', by: [dimension], score: 75, nEffective: 16 },
    { kind: 'unweighted', why: 'no-margins' },
  ]);
});

test('the hash of what a run read changes with the margins of an association it counted, and with no other', () => {
  const tallies = [aTally(nth(1), { [asked(0)]: levelsOf(4, 4, 4, 4, 4) })];
  const hashWith = (...known: ReturnType<typeof marginsOf>[]): string => {
    const editions = { charter: adoptedEdition, rulebook: currentRulebook, margins: known };
    return judge(localDate.parse('2026-12-18'), tallies, editions, hash).run.inputHash;
  };
  const none = hashWith();
  const some = hashWith(marginsOf(1, [700, 300]));
  expect(some).not.toBe(none);
  expect(hashWith(marginsOf(1, [700, 301]))).not.toBe(some);
  expect(hashWith(marginsOf(1, [700, 300]), marginsOf(2, [5, 5]))).toBe(some);
});
