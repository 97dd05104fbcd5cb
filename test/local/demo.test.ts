import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerKeyOf, answerKeyText } from '../../local/demo/answer-key.ts';
import { chanceOf } from '../../local/demo/chance.ts';
import { rowOf } from '../../local/demo/rows.ts';
import { type DemoAnswer, demo, type Sector, sectorOf } from '../../local/demo/sector.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { flagsOf } from '../../shared/domain/escalation/triggers/all.ts';
import { lnThresholdOf } from '../../shared/domain/escalation/triggers/conditions.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { countOf } from '../../shared/domain/scoring/count.ts';
import { score, streamsOf } from '../../shared/domain/scoring/score.ts';

const sector = sectorOf(demo.seed);
const key = answerKeyOf(demo.seed, sector);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a run makes of these answers. */
const runOver = ({ associations, margins: known }: Sector, answers: readonly DemoAnswer[]) => {
  const chance = chanceOf('a test');
  const editions = { charter: adoptedEdition, rulebook: currentRulebook };
  const tallies = associations.map(({ id }) =>
    countOf({
      association: id,
      year: demo.year,
      rows: answers.filter((each) => each.association.id === id).map((each) => rowOf(chance, each).packed),
      editions: [adoptedEdition],
      hash,
      ...editions,
    }),
  );
  const margins = new Map(known.map((each) => [each.association, each]));
  const scorecards = score(tallies, { year: demo.year, ...editions, margins });
  const streams = streamsOf(associations.length, adoptedEdition);
  return {
    scorecards,
    streams,
    flagged: flagsOf({ year: demo.year, streams, scorecards, tallies, ...editions }).map(failureIdOf),
  };
};

const whole = runOver(sector, sector.answers);

describe('the demonstration', () => {
  test('a run over all of it raises the planted failures and nothing else', () => {
    expect(whole.flagged.toSorted()).toEqual(key.raised.map((each) => each.failure).toSorted());
    expect(key.raised.map((each) => each.trigger)).toEqual(['serious', 'serious', 'danger-cluster']);
  });

  test('a run before the last ten days raises nothing', () => {
    const before = sector.answers.filter((each) => each.sentOn < demo.late);
    expect(runOver(sector, before).flagged).toEqual([]);
  });

  test('what is nearly serious has more than chance for it, and still less than the rule asks', () => {
    const near = key.notRaised.find((each) => each.plant === 'nearly-serious');
    const card = whole.scorecards.find(
      (each) =>
        each.association === near?.association && each.commitment === near.commitment && each.mode === 'web',
    );
    expect(card?.lnEValue).toBeGreaterThan(Math.log(20));
    expect(card?.lnEValue).toBeLessThan(lnThresholdOf(whole.streams, currentRulebook));
  });

  test('it looks like the sector: landlords differ by about ten points, and the median is near what the web shows', () => {
    const scores = whole.scorecards.flatMap(({ commitment, mode, result }) =>
      commitment === 'quality' && mode === 'web' && result.kind === 'scored' && result.n >= 30
        ? [result.score]
        : [],
    );
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
    const deviation = Math.sqrt(scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / scores.length);
    expect(scores.length).toBeGreaterThan(110);
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(76);
    expect(deviation).toBeGreaterThan(8);
    expect(deviation).toBeLessThan(15);
  });

  test('it shows every kind of weighting: by one dimension, by several, by two together, and none', () => {
    const web = whole.scorecards.filter(
      (each) => each.commitment === key.raised[0]?.commitment && each.mode === 'web' && each.weighting,
    );
    const kinds = web.map(({ weighting }) =>
      weighting?.kind === 'weighted' ? weighting.by.join(', ') : weighting?.why,
    );
    for (const kind of ['no-margins', 'too-few-homes', 'tenure', 'tenure, property', 'tenure and property'])
      expect(kinds).toContain(kind);
    const moved = web.flatMap(({ weighting, result }) =>
      weighting?.kind === 'weighted' && result.kind === 'scored'
        ? [Math.abs(weighting.score - result.score)]
        : [],
    );
    expect(moved.length).toBeGreaterThan(66);
    expect(Math.max(...moved)).toBeGreaterThan(2);
  });

  test('margins are of the homes that the register knows', () => {
    const homes = new Map(sector.associations.map((each) => [each.id, each.homes]));
    expect(sector.margins.length).toBeGreaterThan(100);
    expect(sector.margins.length).toBeLessThan(133);
    for (const { association, homes: known } of sector.margins)
      for (const levels of Object.values(known)) {
        const sum = Object.values(levels).reduce((total, each) => total + each, 0);
        expect(Math.abs(sum - (homes.get(association) ?? 0))).toBeLessThan(16);
      }
  });

  test('it is the same for the same seed, and another for another', () => {
    expect(hash(JSON.stringify(sectorOf(demo.seed)))).toBe(hash(JSON.stringify(sector)));
    expect(sectorOf('another').associations[0]?.name).not.toBe(sector.associations[0]?.name);
  });

  test('133 associations with names, codes and mailboxes of their own; no mail could reach anyone', () => {
    const distinct = (pick: (each: Sector['associations'][number]) => string | undefined) =>
      new Set(sector.associations.map(pick)).size;
    expect(sector.associations).toHaveLength(133);
    expect(distinct((each) => each.name)).toBe(133);
    expect(distinct((each) => each.id)).toBe(133);
    expect(distinct((each) => each.secretaryMailbox)).toBe(133);
    expect(sector.associations.every((each) => each.secretaryMailbox?.endsWith('.example'))).toBe(true);
  });

  test('the answer key in the repository is of this demonstration (node local/demo/write-answer-key.ts)', () => {
    const kept = readFileSync(new URL('../../local/demo/answer-key.json', import.meta.url), 'utf8');
    expect(kept).toBe(answerKeyText(key));
  });
});
