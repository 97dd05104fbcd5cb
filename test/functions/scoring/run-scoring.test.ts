import { describe, expect, test } from 'vitest';
import { runScoring } from '../../../functions/scoring/run-scoring.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryMargins } from '../../../shared/adapters/memory/margins.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { memorySubmissions } from '../../../shared/adapters/memory/submissions.ts';
import { type Association, association } from '../../../shared/domain/association.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { run as runSchema, scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { pack } from '../../../shared/domain/submission/pack.ts';
import { at, hash } from '../../support/cases.ts';
import { aSubmission, asked, nth } from '../../support/scoring.ts';

const anAssociation = (number: number, more: Partial<Association> = {}): Association =>
  association.parse({
    id: nth(number),
    name: `Association ${number}`,
    registeredOn: '2001-01-01',
    designation: 'Non-profit',
    corporateForm: 'Registered society',
    homes: 2000,
    homesAsOf: '2026-03-31',
    adoption: 'early-adopter',
    ...more,
  });

const tonight = '2026-12-18T03:15:00Z';

/** A service with these associations and no answers yet. */
const service = (associations: readonly Association[]) => {
  const submissions = memorySubmissions();
  const scores = memoryScores();
  const announcer = memoryAnnouncer();
  const clock = { time: at(tonight), now: () => clock.time };
  let sent = 0;
  const answer = async (
    number: number,
    level: number,
    more: { hazards?: string[]; voice?: 'open'; mode?: 'paper' } = {},
  ) => {
    sent += 1;
    const made = aSubmission({
      association: nth(number),
      number: sent,
      answers: Object.fromEntries([0, 1, 2, 3, 4].map((place) => [asked(place), level])),
      ...more,
    });
    await submissions.put(made, pack(made, adoptedEdition, currentRulebook), 2_000_000_000);
  };
  const needs = {
    associations: memoryAssociations(associations),
    margins: memoryMargins(),
    submissions,
    scores,
    announcer,
    clock,
    hash,
  };
  return { submissions, scores, announcer, clock, answer, needs, run: runScoring(needs) };
};

/** Twenty-five associations with forty homes each, of which the first fails. */
const aSector = async () => {
  const all = Array.from({ length: 25 }, (_, number) => anAssociation(number));
  const made = service(all);
  for (let number = 0; number < 25; number += 1)
    for (let home = 0; home < 40; home += 1) await made.answer(number, number === 0 ? 1 : 3 + (home % 3));
  return made;
};

describe('a run', () => {
  test('stores what it read, what it found, and announces each failure once', async () => {
    const { run, scores, announcer } = await aSector();
    const made = await run(tonight);
    expect(runSchema.parse(made)).toMatchObject({
      id: '2026-12-18',
      year: 2026,
      associations: 25,
      submissions: 1000,
      openAnswers: 0,
      streams: 25 * 5 * 4,
    });
    expect(await scores.latestRun()).toEqual(made);
    expect(await scores.scorecardsOf(made.id)).toHaveLength(125);
    const told = announcer.announced.map((event) => event.detail);
    expect(told).toHaveLength(5);
    expect(told[0]).toMatchObject({
      association: nth(0),
      trigger: 'serious',
      severity: 'serious',
      year: 2026,
    });
    for (const { id } of await scores.unopenedFailures()) await scores.markOpened(id);
    await run('2026-12-19T03:15:00Z');
    expect(announcer.announced).toHaveLength(5);
  });

  test('a failure carries its figures, its editions and a paragraph in plain words', async () => {
    const { run, scores, announcer } = await aSector();
    await run(tonight);
    const event = announcer.announced.find((each) => each.name === 'FailureDetected');
    const failure = await scores.failure(event?.name === 'FailureDetected' ? event.detail.failure : '');
    expect(failure?.plainWords).toBe(
      '40 of the 40 homes that answered in this way said that this commitment is not kept. That is 100.0%, and we ask questions above 25.0%.',
    );
    expect(failure).toMatchObject({ charter: '2019', rulebook: '2026-11', run: '2026-12-18' });
  });

  test('leaves out associations that did not take the charter on, and rehearsals', async () => {
    const { adoption: _, ...outside } = anAssociation(2);
    const made = service([anAssociation(1), outside, anAssociation(3, { rehearsal: true })]);
    for (const number of [1, 2, 3]) await made.answer(number, 1, { hazards: ['electrics'] });
    const { associations, submissions } = await made.run(tonight);
    expect({ associations, submissions }).toEqual({ associations: 1, submissions: 1 });
  });

  test('three homes with a code and the same danger are announced, an open answer beside two is not', async () => {
    const made = service([anAssociation(1), anAssociation(2)]);
    for (let home = 0; home < 3; home += 1) await made.answer(1, 5, { hazards: ['gas-or-fumes'] });
    for (let home = 0; home < 2; home += 1) await made.answer(2, 5, { hazards: ['gas-or-fumes'] });
    await made.answer(2, 5, { hazards: ['gas-or-fumes'], voice: 'open' });
    await made.run(tonight);
    expect(made.announcer.announced.map((event) => event.detail)).toMatchObject([
      { association: nth(1), trigger: 'danger-cluster', severity: 'danger' },
    ]);
  });

  test('made again over the same answers it writes the same bytes', async () => {
    const { run, scores } = await aSector();
    const before = JSON.stringify([await run(tonight), await scores.scorecardsOf('2026-12-18')]);
    expect(JSON.stringify([await run(tonight), await scores.scorecardsOf('2026-12-18')])).toBe(before);
  });

  test('made again on the same day it counts the answers that came since', async () => {
    const { run, answer, scores } = await aSector();
    const before = await run(tonight);
    await answer(3, 5);
    const after = await run('2026-12-18T15:00:00Z');
    expect(after.id).toBe(before.id);
    expect(after.submissions).toBe(before.submissions + 1);
    expect(after.inputHash).not.toBe(before.inputHash);
    expect((await scores.scorecardsOf(after.id, nth(3)))[0]?.result.n).toBe(41);
  });

  test('every scorecard is what its schema says', async () => {
    const { run, scores } = await aSector();
    await run(tonight);
    for (const card of await scores.scorecardsOf('2026-12-18')) expect(scorecard.parse(card)).toEqual(card);
  });
});

describe('a run that is cut short', () => {
  /** Reads that fail once so many have gone through. */
  const failingAfter = (made: ReturnType<typeof service>, reads: number) => {
    let left = reads;
    const read: string[] = [];
    const packedOf: typeof made.submissions.packedOf = async (id, year) => {
      if (left === 0) throw new Error('the store went away');
      left -= 1;
      read.push(id);
      return made.submissions.packedOf(id, year);
    };
    return { read, run: runScoring({ ...made.needs, submissions: { packedOf } }), mend: () => (left = -1) };
  };
  const many = () => service(Array.from({ length: 60 }, (_, number) => anAssociation(number)));

  test('goes on from its checkpoints and reads nobody twice', async () => {
    const made = many();
    for (let number = 0; number < 60; number += 1) await made.answer(number, 5);
    const { read, run, mend } = failingAfter(made, 55);
    await expect(run(tonight)).rejects.toThrow('the store went away');
    expect(await made.scores.latestRun()).toBeUndefined();
    const before = new Set(read.slice(0, 50));
    read.length = 0;
    mend();
    const done = await run(tonight);
    expect(done.submissions).toBe(60);
    expect(read.filter((id) => before.has(id))).toEqual([]);
    expect(JSON.stringify(await runScoring(made.needs)(tonight))).toBe(JSON.stringify(done));
  });

  test('counts anew when it is taken up after more than an hour', async () => {
    const made = many();
    const { read, run, mend } = failingAfter(made, 55);
    await expect(run(tonight)).rejects.toThrow();
    await made.answer(0, 5);
    made.clock.time = at('2026-12-18T04:20:00Z');
    read.length = 0;
    mend();
    expect((await run(tonight)).submissions).toBe(1);
    expect(read).toHaveLength(60);
  });

  test('what was stored and not announced is announced by the next', async () => {
    const made = await aSector();
    const refusing = runScoring({
      ...made.needs,
      announcer: { announce: async () => Promise.reject(new Error('the bus went away')) },
    });
    await expect(refusing(tonight)).rejects.toThrow('the bus went away');
    expect(await made.scores.unopenedFailures()).toHaveLength(5);
    await made.run(tonight);
    expect(made.announcer.announced).toHaveLength(5);
    expect(made.announcer.causes).toEqual(['run:2026-12-18']);
  });

  test('the run of 1 April still counts the year that ended that night', async () => {
    const all = Array.from({ length: 2 }, (_, index) => anAssociation(index + 1));
    const { answer, run, scores } = service(all);
    await answer(1, 4);
    const last = await run('2027-04-01T02:15:00Z');
    expect(last).toMatchObject({ id: '2027-04-01', asOf: '2027-03-31', year: 2026, submissions: 1 });
    const first = await run('2027-04-02T02:15:00Z');
    expect(first).toMatchObject({ id: '2027-04-02', year: 2027, submissions: 0 });
    expect((await scores.latestRun())?.id).toBe('2027-04-02');
  });
});
