import { describe, expect, test } from 'vitest';
import { closeYear } from '../../../functions/administration/year-close.ts';
import { publish } from '../../../functions/publication/publish.ts';
import { runScoring } from '../../../functions/scoring/run-scoring.ts';
import { storedCaseMoves } from '../../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../../shared/adapters/memory/cases.ts';
import { memoryClosedYears } from '../../../shared/adapters/memory/closed-years.ts';
import { memoryMargins } from '../../../shared/adapters/memory/margins.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import { memorySubmissions } from '../../../shared/adapters/memory/submissions.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { pack } from '../../../shared/domain/submission/pack.ts';
import type { YearKeyState, YearKeys } from '../../../shared/ports/year-keys.ts';
import { aFailure, at, hash, opened } from '../../support/cases.ts';
import { anAssociation } from '../../support/intake.ts';
import { aSubmission, asked } from '../../support/scoring.ts';

const standing: YearKeyState = { kind: 'standing' };

/** The service at the end of 2026/27: one association, one answer of the last day, one open case. */
const service = async () => {
  let now = at('2027-03-31T12:00:00Z');
  const clock = { now: () => now };
  const [scores, submissions, announcer] = [memoryScores(), memorySubmissions(), memoryAnnouncer()];
  const associations = memoryAssociations([anAssociation({ id: 'H1001' })]);
  const { cases, notices } = memoryCases();
  const moves = storedCaseMoves({ cases, notices, announcer, clock, hash });
  const failure = aFailure({ association: 'H1001', commitment: 'quality' });
  await moves.open({ ...opened('2027-03-01'), kind: 'open-case', failure, at: at('2027-03-01') }, 'test');
  const answer = aSubmission({ answers: { [asked(0)]: 4 }, week: '2027-03-29' });
  await submissions.put(answer, pack(answer, adoptedEdition, currentRulebook), 2 ** 40);
  const states = new Map<number, YearKeyState>([
    [2026, standing],
    [2027, standing],
  ]);
  const yearKeys: YearKeys = {
    stateOf: async (year) => states.get(year) ?? { kind: 'none' },
    end: async (year) => {
      const endsAt = at('2027-05-07');
      states.set(year, { kind: 'ending', endsAt });
      return endsAt;
    },
    keep: async () => undefined,
  };
  const archives: string[] = [];
  const closedYears = memoryClosedYears();
  const close = closeYear({
    ...{ scores, cases, closedYears, yearKeys, clock, hash, rulebook: currentRulebook },
    keep: async (archive) => void archives.push(archive),
  });
  const margins = memoryMargins();
  return {
    ...{ states, archives, closedYears, scores, cases },
    at: (text: string) => {
      now = at(text);
    },
    run: (when: string) =>
      runScoring({ associations, margins, submissions, scores, announcer, clock, hash })(when),
    publish: (when: string) => publish({ associations, scores })(when),
    say: async (more: { rehearse?: boolean; confirm?: string } = {}, year = '2026') => {
      const { refused, lines } = await close(year, { rehearse: false, confirm: undefined, ...more });
      return `${refused ? 'refused: ' : ''}${lines.join('\n')}`;
    },
  };
};

/** The service after the run and the publication that end the year. */
const ended = async () => {
  const here = await service();
  here.at('2027-04-01T03:15:00Z');
  await here.run('2027-04-01T03:15:00Z');
  here.at('2027-04-05T05:30:00Z');
  await here.publish('2027-04-05T05:30:00Z');
  return here;
};

describe('closing a reporting year', () => {
  test('is refused in words while the year runs, its last run or publication is missing, or the next has no key', async () => {
    const here = await service();
    expect(await here.say()).toContain('refused: the reporting year 2026/27 ends on 2027-03-31');
    expect(await here.say({}, 'last')).toContain('"last" is no reporting year');
    here.at('2027-04-01T12:00:00Z');
    here.states.delete(2027);
    const refused = await here.say();
    expect(refused).toContain('add 2027 to reportingYears');
    expect(refused).toContain('that of 2027-04-01, was not made');
    expect(refused).toContain('that is done on 2027-04-05');
    expect([here.archives, await here.closedYears.of(2026)]).toEqual([[], undefined]);
  });

  test('archives what was counted and shown, with the answer of 31 March, and lets the open case go on', async () => {
    const here = await ended();
    const said = await here.say();
    expect(said).toContain('Last run: that of 2027-04-01');
    expect(said).toContain('Open cases that go on as they are: 1 (H1001-quality-2026-1)');
    expect(said).toContain('may not be destroyed before 2027-04-30');
    const { scorecards } = JSON.parse(here.archives[0] ?? '{}');
    expect(scorecards.find((each: { commitment: string }) => each.commitment === asked(0))?.result.n).toBe(1);
    expect(await here.closedYears.of(2026)).toMatchObject({ archive: hash(here.archives[0] ?? '') });
    expect((await here.cases.ofAssociation(anAssociation({ id: 'H1001' }).id))[0]?.closed).toBeUndefined();
  });

  test('given again it says the same, does what is left, and orders the end of the key once, when told to', async () => {
    const here = await ended();
    await here.say();
    here.at('2027-04-30T09:00:00Z');
    expect(await here.say()).toContain('add: --confirm 2026');
    expect(here.states.get(2026)).toEqual(standing);
    const done = await here.say({ confirm: '2026' });
    expect(done).toContain('Closed before, on 2027-04-05; 1 open cases went on.');
    expect(done).toContain('is destroyed at 2027-05-07');
    expect(await here.say({ confirm: '2026' })).toContain('its end is ordered');
    expect(new Set(here.archives).size).toBe(1);
    here.states.delete(2026);
    expect(await here.say({ confirm: '2026' })).toContain('Nothing is left to do');
  });

  test('goes on where it stopped half-way: an archive that could not be written closes nothing', async () => {
    const here = await ended();
    const push = here.archives.push.bind(here.archives);
    here.archives.push = () => {
      throw new Error('the disk is full');
    };
    await expect(here.say()).rejects.toThrow('disk');
    expect(await here.closedYears.of(2026)).toBeUndefined();
    here.archives.push = push;
    expect(await here.say()).toContain('Archive: all figures of both');
  });

  test('rehearsed, it says all of it and changes nothing', async () => {
    const here = await ended();
    here.at('2027-04-30T09:00:00Z');
    const said = await here.say({ rehearse: true, confirm: '2026' });
    expect(said).toContain('Nothing was changed');
    expect(said).toContain('Final publication: that of 2027-04-05');
    expect([here.archives, await here.closedYears.of(2026)]).toEqual([[], undefined]);
    expect(here.states.get(2026)).toEqual(standing);
  });

  test('is refused loudly when the figures of a closed year are not those that were archived', async () => {
    const here = await ended();
    await here.say();
    const run = await here.scores.run('2027-04-01');
    if (run) await here.scores.keepRun(run, 2, []);
    expect(await here.say()).toContain('refused: the figures of 2026/27 are not those that were archived');
  });
});
