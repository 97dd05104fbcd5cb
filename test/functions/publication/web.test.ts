import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languages, routes } from '../../../shared/contracts/routes.ts';
import { aFailure, answered, at, delivered, opened, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

const fixedDay = '2026-12-05T05:30:00Z';
const commitment = asked(3);

const published = async () => {
  const side = aPublicSide(
    [anAssociation(1, { name: '=cmd|calc <b>' }), anAssociation(2), anAssociation(3, { rehearsal: true })],
    '2026-12-18',
  );
  await side.ran('2026-12-04', {
    1: {
      [asked(0)]: levelsOf(10, 10, 10, 10, 23),
      [asked(1)]: levelsOf(3, 20, 20, 9, 30),
      [asked(2)]: levelsOf(10, 10, 9, 1, 0),
      [asked(3)]: levelsOf(6, 6, 6, 6, 9),
    },
    2: { [asked(0)]: levelsOf(2, 2, 2, 2, 2) },
  });
  await side.publish(fixedDay);
  return side;
};
const textOf = async (response: ReturnType<Awaited<ReturnType<typeof published>>['get']>): Promise<string> =>
  z.string().parse((await response).body);

const line = z.object({
  ...{
    association: z.string(),
    name: z.string(),
    commitment: z.string(),
    status: z.string(),
    year: z.string(),
  },
  ...{ n: z.string(), score: z.string(), low: z.string(), high: z.string(), kept: z.string() },
  ...{ level1: z.string(), level2: z.string(), level3: z.string(), level4: z.string(), level5: z.string() },
});

describe('the results', () => {
  test('list associations of the charter by name, without ranks, with their open cases', async () => {
    const side = await published();
    await side.put(opened('2026-12-17', aFailure({ association: nth(2), commitment })));
    const page = await textOf(side.get(routes.results('en')));
    expect(page).toContain('Association 02');
    expect(page).not.toContain('Association 03');
    expect(page).toContain('<strong>1</strong>');
    expect(page).toContain('&lt;b&gt;');
  });

  test('count a case that waits for people and no clock', async () => {
    const side = await published();
    await side.put(
      opened('2026-12-17', aFailure({ association: nth(2), commitment })),
      delivered(),
      ...answered('2026-12-21'),
    );
    expect(await textOf(side.get(routes.results('en')))).toContain('<strong>1</strong>');
  });

  test('say that nothing has been published yet', async () => {
    const side = aPublicSide([anAssociation(1)], '2026-12-01');
    expect(await textOf(side.get(routes.results('en')))).toContain('Nothing has been published yet');
    expect((await side.get(routes.resultsOf('en', nth(1)))).status).toBe(200);
  });

  test('show a score with its range and number of homes, and hide the rest', async () => {
    const side = await published();
    const page = await textOf(side.get(routes.resultsOf('en', nth(1))));
    expect(page).toContain('<span class="twt-score__figure">52%</span>');
    expect(page).toContain('63 homes answered');
    expect(page).toContain('Under 5%');
    expect(page).toContain('People chose to answer');
    expect(page).toContain('hidden, to protect people');
    expect(page).toContain('must get at least 284 answers');
    expect(page).not.toContain('noindex');
    const few = await textOf(side.get(routes.resultsOf('en', nth(2))));
    expect(few).toContain('Not shown: fewer than 30 homes have answered.');
  });

  test('show a late board as late, its answer only after the wait, and escape what it wrote', async () => {
    const side = await published();
    await side.put(
      opened('2026-12-17', aFailure({ association: nth(2), commitment })),
      delivered(),
      time('2027-01-22'),
      ...answered('2027-01-25'),
    );
    side.clock.time = at('2026-12-18');
    expect(await textOf(side.get(routes.resultsOf('en', nth(2))))).not.toContain('We repair the roofs.');
    side.clock.time = at('2027-01-25');
    const page = await textOf(side.get(routes.resultsOf('en', nth(2))));
    expect(page).toContain('Answer late');
    expect(page).toContain('We repair the roofs.');
  });

  test.each(languages)('every page is there in %s, in its own words', async (lang) => {
    const side = await published();
    for (const path of [routes.results(lang), routes.resultsOf(lang, nth(1)), routes.method(lang)]) {
      const response = await side.get(path);
      expect(response.status).toBe(200);
      expect(response.body).toContain(`<html lang="${lang}"`);
    }
  });

  test('the method says the numbers of the rulebook', async () => {
    const page = await textOf((await published()).get(routes.method('en')));
    for (const said of [
      'day 5 of each month',
      'From 30 homes',
      '25%',
      'is 55%',
      'at most 5%',
      '28 days',
      'within 20',
    ])
      expect(page).toContain(said);
  });

  test('other addresses, unknown associations and rehearsals are not found', async () => {
    const side = await published();
    for (const path of [
      '/en/nothing',
      '/wp-login.php',
      '/en/results/C9999',
      '/en/results/a/b',
      `/en/results/${nth(3)}`,
    ])
      expect((await side.get(path)).status, path).toBe(404);
    expect((await side.get(routes.results('en'), 'POST')).status).toBe(405);
  });

  test('no page carries a style or a script of its own', async () => {
    const side = await published();
    for (const path of [routes.results('en'), routes.resultsOf('en', nth(1)), routes.method('en')])
      expect(await textOf(side.get(path))).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=/);
  });
});

describe('scores.csv', () => {
  const lines = async () => {
    const side = await published();
    const text = await textOf(side.get(routes.scoresCsv()));
    const raw: unknown = parse(text, { bom: true, columns: true });
    return z.array(line).parse(raw);
  };

  test('keeps its columns', async () => {
    const text = await textOf((await published()).get(routes.scoresCsv()));
    expect(text.replace('\uFEFF', '').split('\n')[0]).toBe(
      'association,name,homes,commitment,year,mode,as_of,published_on,status,n,score,low,high,level5,level4,level3,level2,level1,charter,rulebook,kept',
    );
  });

  test('each score from fifty homes on can be made again from its own line', async () => {
    const shown = (await lines()).filter((each) => Number(each.n) >= 50);
    expect(shown).toHaveLength(2);
    for (const each of shown) {
      expect(Number(((100 * Number(each.kept)) / Number(each.n)).toPrecision(12))).toBe(Number(each.score));
      const upper = [each.level4, each.level5].filter((level) => level !== '');
      if (upper.length === 2) expect(Number(each.level4) + Number(each.level5)).toBe(Number(each.kept));
    }
  });

  test('says under 5 and nothing nearer', async () => {
    const under = (await lines()).find((each) => each.status === 'under-5');
    expect(under).toMatchObject({ n: '30', score: '5', low: '0', kept: '' });
  });

  test('a name that would be a formula is text', async () => {
    expect((await lines())[0]?.name).toBe("'=cmd|calc <b>");
  });

  test('what is hidden has no figure', async () => {
    const hidden = (await lines()).filter((each) => each.status === 'too-few');
    expect(hidden.length).toBeGreaterThan(3);
    for (const each of hidden) expect([each.n, each.score, each.low, each.high, each.kept].join('')).toBe('');
  });
});

test('the schema of the case file is served under the address that case files name', async () => {
  const side = await published();
  const schema: unknown = JSON.parse(await textOf(side.get(routes.caseFileSchema())));
  expect(z.object({ $id: z.string() }).parse(schema).$id).toBe(
    `https://tenants.example${routes.caseFileSchema()}`,
  );
});
