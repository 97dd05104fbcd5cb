import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { score, streamsOf } from '../../../shared/domain/scoring/score.ts';
import { scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { asked, aTally, chanceOf, levelsOf, nth } from '../../support/scoring.ts';
import { root } from '../../support/sources.ts';

const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
const sector = (associations: number, seed = 7) => {
  const chance = chanceOf(seed);
  return Array.from({ length: associations }, (_, index) => {
    const some = () => 10 + Math.floor(20 * chance());
    return aTally(nth(index), {
      [asked(0)]: levelsOf(some(), some(), some(), some(), some()),
      [asked(1)]: levelsOf(some(), some(), some(), some(), some()),
    });
  });
};

describe('judging the sector', () => {
  test('every scorecard is what the schema says', () => {
    const cards = score(sector(25), judging);
    expect(cards).toHaveLength(50);
    for (const card of cards) expect(scorecard.parse(card)).toEqual(card);
  });

  test('fewer homes than the floor are no result, never zero per cent', () => {
    const cards = score(
      [
        aTally(nth(1), { [asked(0)]: levelsOf(9, 0, 0, 0, 0) }),
        aTally(nth(2), { [asked(0)]: levelsOf(10, 0, 0, 0, 0) }),
      ],
      judging,
    );
    expect(cards[0]?.result).toEqual({ kind: 'no-result', n: 9 });
    expect(cards[1]?.result).toMatchObject({ kind: 'scored', n: 10, score: 0 });
  });

  test('modes are never mixed', () => {
    const web = aTally(nth(1), { [asked(0)]: levelsOf(0, 0, 0, 0, 20) });
    const telephone = aTally(nth(1), { [asked(0)]: levelsOf(20, 0, 0, 0, 0) }, { mode: 'telephone' });
    const cards = score([{ ...web, cells: [...web.cells, ...telephone.cells] }], judging);
    expect(cards.map((card) => [card.mode, card.result.kind === 'scored' && card.result.score])).toEqual([
      ['web', 100],
      ['telephone', 0],
    ]);
  });

  test('there is a funnel from twenty associations with thirty homes on, and not with nineteen', () => {
    const few = sector(19);
    const small = aTally(nth(500), { [asked(0)]: levelsOf(5, 6, 6, 6, 6) });
    expect(score([...few, small], judging).some((card) => card.funnel)).toBe(false);
    const enough = score([...sector(20), small], judging);
    expect(enough.filter((card) => card.commitment === asked(0)).every((card) => card.funnel)).toBe(true);
  });

  test('associations with few homes are drawn in the funnel and do not measure it', () => {
    const expected = (cards: ReturnType<typeof score>) =>
      cards.find((card) => card.commitment === asked(0))?.funnel?.expected;
    const small = aTally(nth(500), { [asked(0)]: levelsOf(29, 0, 0, 0, 0) });
    expect(expected(score([...sector(20), small], judging))).toBe(expected(score(sector(20), judging)));
  });

  test('figures have twelve significant digits', () => {
    for (const card of score(sector(25), judging))
      for (const figure of [
        card.lnEValue,
        card.funnel?.expected,
        card.funnel?.zAdjusted,
        card.funnel?.low998,
      ])
        expect(Number((figure ?? 0).toPrecision(12))).toBe(figure);
  });

  test('the order of the tallies changes no byte', () => {
    const tallies = sector(40);
    expect(JSON.stringify(score(tallies.toReversed(), judging))).toBe(
      JSON.stringify(score(tallies, judging)),
    );
  });

  test('time zone and language of the machine change no byte', () => {
    const script = `
      import { adoptedEdition } from './shared/domain/charter/adopted.ts';
      import { currentRulebook } from './shared/domain/rulebook/current.ts';
      import { score } from './shared/domain/scoring/score.ts';
      const tallies = JSON.parse(process.argv[1]);
      console.log(JSON.stringify(score(tallies, { year: 2026, charter: adoptedEdition, rulebook: currentRulebook })));`;
    const tallies = sector(25);
    const there = execFileSync(
      process.execPath,
      ['--input-type=module', '--no-warnings', '-e', script, JSON.stringify(tallies)],
      {
        cwd: root,
        env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
        encoding: 'utf8',
      },
    );
    expect(there.trim()).toBe(JSON.stringify(score(tallies, judging)));
  });

  test('each association, commitment that tenants judge, and mode is one stream', () => {
    expect(streamsOf(133, adoptedEdition)).toBe(133 * 5 * 4);
  });
});
