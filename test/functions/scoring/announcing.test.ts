import { describe, expect, test } from 'vitest';
import { runScoring } from '../../../functions/scoring/run-scoring.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryMargins } from '../../../shared/adapters/memory/margins.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { memorySubmissions } from '../../../shared/adapters/memory/submissions.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { pack } from '../../../shared/domain/submission/pack.ts';
import { at, hash } from '../../support/cases.ts';
import { anAssociation } from '../../support/publication.ts';
import { aSubmission, asked, nth } from '../../support/scoring.ts';

const tonight = '2026-12-18T03:15:00Z';
const sameDay = '2026-12-18T15:00:00Z';
const sector = Array.from({ length: 26 }, (_, number) => anAssociation(number));
/** Only here, and only of this one promise, most homes say that it is not kept. */
const failing = { association: 7, commitment: asked(2) };

type Answers = Readonly<Record<string, number>>;
const answersOf = (association: number, home: number): Answers =>
  Object.fromEntries(
    [0, 1, 2, 3, 4].map((place) => {
      const fails = association === failing.association && asked(place) === failing.commitment;
      return [asked(place), fails ? 1 + (home % 2) : 3 + ((home + place) % 3)];
    }),
  );

/** Twenty-six associations that forty homes each have answered about. */
const service = async () => {
  const submissions = memorySubmissions();
  const scores = memoryScores();
  const announcer = memoryAnnouncer();
  let sent = 0;
  const answer = async (association: number, answers: Answers, voice: 'home' | 'open' = 'home') => {
    sent += 1;
    const made = aSubmission({ association: nth(association), number: sent, answers, voice });
    await submissions.put(made, pack(made, adoptedEdition, currentRulebook), 2_000_000_000);
  };
  for (let association = 0; association < sector.length; association += 1)
    for (let home = 0; home < 40; home += 1) await answer(association, answersOf(association, home));
  const needs = {
    ...{ associations: memoryAssociations(sector), submissions, scores, announcer },
    ...{ margins: memoryMargins(), clock: { now: () => at(tonight) }, hash },
  };
  return { answer, scores, announcer, needs, run: runScoring(needs) };
};

describe('one association of twenty-six that fails in one promise', () => {
  test('is the one failure that is stored, and the one that is announced', async () => {
    const { run, announcer, scores } = await service();
    await run(tonight);
    expect(announcer.announced).toMatchObject([
      {
        name: 'FailureDetected',
        detail: { association: nth(failing.association), commitment: failing.commitment, trigger: 'serious' },
      },
    ]);
    expect(announcer.causes).toEqual(['run:2026-12-18']);
    expect(await scores.unopenedFailures()).toHaveLength(1);
  });

  test('is not announced again on the same day, though newer answers are counted', async () => {
    const { run, answer, announcer, scores } = await service();
    await run(tonight);
    for (const { id } of await scores.unopenedFailures()) await scores.markOpened(id);
    for (let home = 0; home < 5; home += 1) await answer(failing.association, answersOf(7, home));
    const again = await run(sameDay);
    expect(again.submissions).toBe(26 * 40 + 5);
    const [card] = (await scores.scorecardsOf(again.id, nth(failing.association))).filter(
      (each) => each.commitment === failing.commitment,
    );
    expect(card?.result.n).toBe(45);
    expect(announcer.announced).toHaveLength(1);
    expect(announcer.causes).toHaveLength(1);
  });

  test('is announced by each run until a case has it, always under one id', async () => {
    const { run, announcer, scores } = await service();
    await run(tonight);
    await run('2026-12-19T03:15:00Z');
    const ids = announcer.announced.map((each) => ('failure' in each.detail ? each.detail.failure : ''));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    await scores.markOpened(ids[0] ?? '');
    await run('2026-12-20T03:15:00Z');
    expect(announcer.announced).toHaveLength(2);
  });
});

describe('answers without a code', () => {
  const allFailing: Answers = Object.fromEntries([0, 1, 2, 3, 4].map((place) => [asked(place), 1]));

  test('raise nothing and move no figure, however many there are', async () => {
    const { run, answer, announcer, scores } = await service();
    await run(tonight);
    for (const { id } of await scores.unopenedFailures()) await scores.markOpened(id);
    const before = await scores.scorecardsOf('2026-12-18');
    for (let each = 0; each < 300; each += 1) await answer(12, allFailing, 'open');
    const after = await run(sameDay);
    expect(after.openAnswers).toBe(300);
    expect(await scores.scorecardsOf('2026-12-18')).toEqual(before);
    expect(announcer.announced).toHaveLength(1);
  });
});

test('an association that left the charter while a run was down is not in it when it goes on', async () => {
  const { needs } = await service();
  const cutShort = runScoring({
    ...needs,
    scores: { ...needs.scores, keepRun: () => Promise.reject(new Error('the store went away')) },
  });
  await expect(cutShort(tonight)).rejects.toThrow('the store went away');
  const staying = memoryAssociations(sector.filter(({ id }) => id !== nth(failing.association)));
  const done = await runScoring({ ...needs, associations: staying })(tonight);
  expect({ associations: done.associations, submissions: done.submissions }).toEqual({
    associations: 25,
    submissions: 25 * 40,
  });
  expect(await needs.scores.scorecardsOf(done.id, nth(failing.association))).toEqual([]);
  expect(needs.announcer.announced).toEqual([]);
});
