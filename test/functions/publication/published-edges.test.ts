import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contracts/routes.ts';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { charter2020 } from '../../../shared/domain/charter/editions/2020.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { score } from '../../../shared/domain/scoring/score.ts';
import { run, scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, aTally, levelsOf, nth } from '../../support/scoring.ts';

const fixedDay = '2026-12-05T05:30:00Z';
type Side = ReturnType<typeof aPublicSide>;
const figureOf = async ({ scores }: Side, version = '2026-12-05') =>
  (await scores.publishedOf(version, nth(1)))?.figures[asked(0)];
const bodyOf = async (side: Side, path: string): Promise<string> =>
  z.string().parse((await side.get(path)).body);

describe('a figure is published', () => {
  test('from thirty homes on, and nothing of twenty-nine, on the page neither', async () => {
    const few = aPublicSide([anAssociation(1)], '2026-12-05');
    await few.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 5) } });
    await few.publish(fixedDay);
    expect(await figureOf(few)).toEqual({ kind: 'hidden', why: 'too-few' });
    expect(await bodyOf(few, routes.resultsOf('en', nth(1)))).not.toContain('29 homes answered');
    const enough = aPublicSide([anAssociation(1)], '2026-12-05');
    await enough.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
    await enough.publish(fixedDay);
    expect(await figureOf(enough)).toMatchObject({ kind: 'shown', n: 30, score: 40 });
    expect(await bodyOf(enough, routes.resultsOf('en', nth(1)))).toContain('30 homes answered');
  });

  test('anew after ten more homes and not after nine, and the page says how old a figure is', async () => {
    const withMore = async (more: number) => {
      const side = aPublicSide([anAssociation(1)], '2027-01-05');
      await side.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6) } });
      await side.publish(fixedDay);
      await side.ran('2027-01-04', { 1: { [asked(0)]: levelsOf(6, 6, 6, 6, 6 + more) } });
      await side.publish('2027-01-05T05:30:00Z');
      return side;
    };
    const nine = await withMore(9);
    expect(await figureOf(nine, '2027-01-05')).toMatchObject({ n: 30, asOf: '2026-12-04' });
    const page = await bodyOf(nine, routes.resultsOf('en', nth(1)));
    expect(page).toContain('This figure is from Friday 4 December 2026');
    expect(page).not.toContain('39 homes answered');
    const ten = await withMore(10);
    expect(await figureOf(ten, '2027-01-05')).toMatchObject({ n: 40, asOf: '2027-01-04' });
    expect(await bodyOf(ten, routes.resultsOf('en', nth(1)))).not.toContain('This figure is from');
  });
});

describe('a commitment that the panel judges', () => {
  const published = async () => {
    const side = aPublicSide([anAssociation(1)], '2026-12-05');
    const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
    const cards = score([aTally(nth(1), { [asked(0)]: levelsOf(10, 10, 10, 10, 20) })], judging);
    // Not even a scorecard that should not be there makes a figure of it.
    const strayed = cards.map((card) => scorecard.parse({ ...card, commitment: 'accountability' }));
    const made = run.parse({
      ...{ id: '2026-12-04', asOf: '2026-12-04', year: 2026, charter: charter2020.id },
      ...{ rulebook: currentRulebook.id, associations: 1, submissions: 60, openAnswers: 0 },
      ...{ inputHash: '', streams: 20 },
    });
    await side.scores.keepRun(made, 1, [...cards, ...strayed]);
    await side.publish(fixedDay);
    return side;
  };

  test('is not asked, and the others of its edition are published', async () => {
    const row = await (await published()).scores.publishedOf('2026-12-05', nth(1));
    expect(Object.keys(row?.figures ?? {})).toEqual(charter2020.commitments.map(({ id }) => id));
    expect(row?.figures).toMatchObject({
      accountability: { kind: 'hidden', why: 'not-asked' },
      [asked(0)]: { kind: 'shown', n: 60 },
      quality: { kind: 'hidden', why: 'too-few' },
    });
  });

  test('is said on the page to be judged by the panel, and has no figure in the table', async () => {
    const side = await published();
    const page = await bodyOf(side, routes.resultsOf('en', nth(1)));
    expect(page).toContain('Judged by the tenant panel, not by single tenants.');
    expect(page.match(/60 homes answered/g)).toHaveLength(1);
    const raw: unknown = parse(await bodyOf(side, routes.scoresCsv()), { bom: true, columns: true });
    const lines = z.array(z.record(z.string(), z.string())).parse(raw);
    const line = lines.find((each) => each.commitment === 'accountability');
    expect(line).toMatchObject({ status: 'not-asked', n: '', score: '', low: '', high: '', kept: '' });
  });
});

describe('the page and the table', () => {
  test('of fifty homes and more give the score that the five published levels make', async () => {
    const side = aPublicSide([anAssociation(1)], '2026-12-05');
    const counts = [
      levelsOf(10, 10, 10, 10, 10),
      levelsOf(11, 7, 19, 13, 27),
      levelsOf(5, 6, 7, 8, 300),
      levelsOf(40, 30, 20, 9, 8),
    ];
    await side.ran('2026-12-04', { 1: Object.fromEntries(counts.map((each, at) => [asked(at), each])) });
    await side.publish(fixedDay);
    const page = await bodyOf(side, routes.resultsOf('en', nth(1)));
    const onPage = [...page.matchAll(/twt-score__figure">(\d+)%/g)].map(([, percent]) => Number(percent));
    const number = z.coerce.number();
    const line = z.object({
      ...{ n: number, score: number, level1: number, level2: number },
      ...{ level3: number, level4: number, level5: number },
    });
    const raw: unknown = parse(await bodyOf(side, routes.scoresCsv()), { bom: true, columns: true });
    const lines = z.array(z.record(z.string(), z.string())).parse(raw);
    const shown = z.array(line).parse(lines.filter((each) => each.status === 'exact'));
    expect(shown).toHaveLength(4);
    for (const [index, each] of shown.entries()) {
      const all = each.level1 + each.level2 + each.level3 + each.level4 + each.level5;
      const made = (100 * (each.level4 + each.level5)) / all;
      expect(all).toBe(each.n);
      expect(each.score).toBeCloseTo(made, 9);
      expect(onPage[index]).toBe(Math.round(made));
    }
  });
});
