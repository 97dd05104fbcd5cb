import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contracts/routes.ts';
import { failure } from '../../../shared/domain/escalation/failure.ts';
import { aFailure, at, delivered, opened, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

const commitment = asked(3);
/** 36 of 67 homes: no figure of it may stand on the page as it is. */
const exact = (() => {
  const made = aFailure({ association: nth(1), commitment });
  const evidence = { ...made.evidence, n: 67, failing: 36, failingShare: 53.7313432836 };
  return failure.parse({ ...made, evidence });
})();
/** The board was told on Friday 18 December 2026: ten working days later is Wednesday 6 January 2027. */
const told = async () => {
  const side = aPublicSide([anAssociation(1)], '2026-12-18');
  await side.put(opened('2026-12-17', exact), delivered());
  const on = async (today: string, lang: 'en' | 'cy' = 'en'): Promise<string> => {
    side.clock.time = at(today);
    return z.string().parse((await side.get(routes.resultsOf(lang, nth(1)))).body);
  };
  return { side, on };
};

describe('what a case rests on', () => {
  test('is not on the page on the day before its ten working days are over, but the day is', async () => {
    const page = await (await told()).on('2027-01-05');
    expect(page).toContain('become public on Wednesday 6 January 2027');
    for (const figure of ['What it rests on</h4>', 'homes answered', '55%', '53.7', '67', '36 '])
      expect(page, figure).not.toContain(figure);
  });

  test('is on the page from that day on, in whole tens of homes and fives of per cent', async () => {
    const page = await (await told()).on('2027-01-06');
    expect(page).toContain('At least 60 homes answered, and about 55% said that this promise is not kept.');
    expect(page).not.toContain('become public');
    for (const figure of ['67', '53.7', '36 of', '31.7', '12.1']) expect(page, figure).not.toContain(figure);
  });

  test('opens at midnight in London, which in summer is eleven in the evening elsewhere', async () => {
    const { side, on } = await told();
    await side.put(
      opened('2027-06-17', failure.parse({ ...exact, id: 'summer', commitment: asked(0) })),
      delivered('2027-06-18'),
    );
    const open = async (time: string) => (await on(time)).match(/At least 60 homes/g)?.length;
    expect(await open('2027-07-01T22:59:59Z')).toBe(1);
    expect(await open('2027-07-01T23:00:00Z')).toBe(2);
  });

  test('is kept back and opened alike in Welsh', async () => {
    const { on } = await told();
    expect(await on('2027-01-05', 'cy')).not.toContain('55%');
    expect(await on('2027-01-06', 'cy')).toContain('55%');
  });

  test('of a danger is its name and the least number of homes, never how many told us', async () => {
    const side = aPublicSide([anAssociation(1)], '2027-03-01');
    const made = aFailure({ association: nth(1), commitment, trigger: 'danger-cluster' });
    const cluster = failure.parse({ ...made, evidence: { ...made.evidence, homes: 23 } });
    await side.put(opened('2026-12-17', cluster), time('2026-12-22'), delivered('2026-12-22'));
    const page = z.string().parse((await side.get(routes.resultsOf('en', nth(1)))).body);
    expect(page).toContain('At least 3 homes reported the same danger within 28 days: Damp or mould');
    expect(page).not.toContain('23 homes');
  });
});

describe('who has a page', () => {
  const { adoption: _, ...outside } = anAssociation(2, { name: 'Beside' });
  const all = [
    anAssociation(1, { name: 'Oak' }),
    outside,
    anAssociation(3, { name: 'Rehearsed', rehearsal: true }),
    anAssociation(4, { name: 'Ash' }),
    anAssociation(5, { name: 'elm' }),
  ];
  const side = async () => {
    const made = aPublicSide(all, '2026-12-18');
    const counts = { [asked(0)]: levelsOf(10, 10, 10, 10, 23) };
    await made.ran('2026-12-04', { 1: counts, 2: counts, 3: counts, 4: counts, 5: counts });
    await made.publish('2026-12-05T05:30:00Z');
    return made;
  };

  test('the list holds the associations of the charter by name, small letters or large, and nobody else', async () => {
    const page = z.string().parse((await (await side()).get(routes.results('en'))).body);
    const names = [...page.matchAll(/href="\/en\/results\/H\d+">([^<]+)</g)].map(([, name]) => name);
    expect(names).toEqual(['Ash', 'elm', 'Oak']);
    for (const name of ['Beside', 'Rehearsed']) expect(page).not.toContain(name);
  });

  test('one that did not take the charter on, and one that rehearses, are not found, cases or not', async () => {
    const made = await side();
    for (const number of [2, 3]) {
      await made.put(opened('2026-12-17', aFailure({ association: nth(number), commitment })));
      expect((await made.get(routes.resultsOf('en', nth(number)))).status).toBe(404);
      const csv = z.string().parse((await made.get(routes.scoresCsv())).body);
      expect(csv).not.toContain(nth(number));
    }
  });

  test('nothing takes a POST', async () => {
    const made = await side();
    const paths = [
      ...[routes.results('en'), routes.resultsOf('cy', nth(1)), routes.method('en')],
      ...[routes.scoresCsv(), routes.caseFileSchema(), '/en/nothing'],
    ];
    for (const path of paths) expect((await made.get(path, 'POST')).status, path).toBe(405);
  });
});
