import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languages, routes } from '../../../shared/contracts/routes.ts';
import { aFailure, answers, day, delivered, opened } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

const markup = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`;
const escaped = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(2)&lt;/script&gt;&#39;&amp;';
const named = async (name: string) => {
  const side = aPublicSide([anAssociation(1, { name })], '2027-03-01');
  await side.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(10, 10, 10, 10, 23) } });
  await side.publish('2026-12-05T05:30:00Z');
  return side;
};
const bodyOf = async (side: Awaited<ReturnType<typeof named>>, path: string): Promise<string> =>
  z.string().parse((await side.get(path)).body);

describe.each(languages)('what others wrote, on a page in %s', (lang) => {
  test('the name of an association is text in the list, in the title and in the heading', async () => {
    const side = await named(markup);
    const list = await bodyOf(side, routes.results(lang));
    const page = await bodyOf(side, routes.resultsOf(lang, nth(1)));
    expect(list).toContain(`>${escaped}</a>`);
    expect(page).toContain(`<h1 class="govuk-heading-xl">${escaped}</h1>`);
    expect(page).toMatch(/<title>&quot;&gt;&lt;img/);
    for (const each of [list, page]) expect(each).not.toMatch(/<img|<script/);
  });

  test('every word of a board is text', async () => {
    const side = await named('Association');
    const failure = aFailure({ association: nth(1), commitment: asked(3) });
    await side.put(
      opened('2026-12-17', failure),
      delivered(),
      ...answers('2026-12-21', {
        ...{ kind: 'part', reason: `Reason ${markup}`, action: `Action ${markup}` },
        ...{ owner: `Owner ${markup}`, by: day('2027-06-01') },
      }),
    );
    const page = await bodyOf(side, routes.resultsOf(lang, nth(1)));
    for (const what of ['Reason', 'Action', 'Owner']) expect(page).toContain(`${what} ${escaped}`);
    expect(page).not.toMatch(/<img|<script/);
  });
});

describe('what others wrote, in scores.csv', () => {
  const nameIn = async (name: string): Promise<{ raw: string; read: string | undefined }> => {
    const raw = await bodyOf(await named(name), routes.scoresCsv());
    const lines: unknown = parse(raw, { bom: true, columns: true });
    const [first] = z.array(z.object({ name: z.string() })).parse(lines);
    return { raw, read: first?.name };
  };

  test.each(['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is text and no formula', async (name) => {
    expect((await nameIn(name)).read).toBe(`'${name}`);
  });

  test.each(['A, B and C', 'The "Old" Homes', 'Two\nlines', markup])('%j stays in its cell', async (name) => {
    expect((await nameIn(name)).read).toBe(name);
  });

  test('is served as a table to keep, not as a page', async () => {
    const response = await (await named(markup)).get(routes.scoresCsv());
    expect(response.contentType).toBe('text/csv; charset=utf-8');
    expect(response.headers?.['content-disposition']).toBe('attachment; filename="scores.csv"');
  });
});
