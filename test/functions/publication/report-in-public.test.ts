import { describe, expect, test } from 'vitest';
import { associationId } from '../../../shared/domain/association.ts';
import { acts, another, member } from '../../support/case-acts.ts';
import { acknowledge, aFailure, delivered, opened, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import {
  confirmsFor,
  draftsFor,
  draftsReport,
  judges,
  publishes,
  recommend,
  repliesTo,
  saysBeside,
  sends,
} from '../../support/report-acts.ts';

const id = 'C9001-quality-2026-1';
const page = `/en/results/C9001/report/${id}`;
const told = [
  opened('2026-12-17', aFailure({ commitment: 'quality' })),
  delivered(),
  acknowledge('2026-12-21'),
];
const sent = [
  ...told,
  draftsReport('2027-01-11', 'Forty roofs <i>leak</i>.\n\nTwo fell.'),
  ...acts('2027-01-12', sends(1)),
];
const published = [
  ...sent,
  saysBeside('2027-01-13', another, 'I saw only thirty.'),
  repliesTo('2027-01-14'),
  ...acts('2027-01-15', publishes(1), 2),
];
const side = () =>
  aPublicSide(
    [1, 2].map((number) => anAssociation(number, { id: associationId.parse(`C900${number}`) })),
    '2027-03-10',
  );
const of = async (commands: typeof published) => {
  const made = side();
  await made.put(...commands);
  return { ...made, read: async (path: string) => String((await made.get(path)).body) };
};

describe('a panel’s report in public', () => {
  test('before it is published no word of it is: only that the board has it, and until when', async () => {
    const { get, read } = await of([...sent, saysBeside('2027-01-13', another)]);
    expect((await get(page)).status).toBe(404);
    for (const path of ['/en/results/C9001', '/en/results/C9001/panel']) {
      const text = await read(path);
      expect(text).toContain('The board can reply until Tuesday 26 January 2027');
      expect(text).not.toMatch(/Roofs and repairs|Forty roofs|I see it otherwise/);
    }
  });

  test('shows report, each view and the reply in that order, views and report headed alike, nobody named', async () => {
    const { read, get } = await of(published);
    const text = await read(page);
    const places = ['Forty roofs &lt;i&gt;leak&lt;/i&gt;.</p>', 'I saw only thirty.', 'Thirty are mended.'];
    const at = places.map((each) => text.indexOf(each));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    const headed = (title: string) =>
      new RegExp(`<(h\\d class="[^"]+")>${title}</h\\d>\\s*<p class="govuk-body">`).exec(text)?.[1];
    expect(headed('What the panel found')).toBe('h2 class="govuk-heading-m"');
    expect(headed('Another view: Panel member')).toBe(headed('What the panel found'));
    expect(text).not.toMatch(/member-\d|noindex|What changed/);
    expect(text).toContain('href="/en/results/C9001/panel"');
    expect(await read('/en/results/C9001')).toContain(`href="${page}"`);
    expect(await read('/en/results/C9001/panel')).toContain(`href="${page}"`);
    expect((await get(page, 'POST')).status).toBe(405);
    expect((await get(page.replace('/en/', '/cy/'))).status).toBe(200);
  });

  test('is not found by another version, another association or another case', async () => {
    const { get } = await of(published);
    for (const [path, status] of Object.entries({
      ...{ [`${page}/1`]: 200, [`${page}/2`]: 404, [`${page}/01`]: 404, [`${page}/1/x`]: 404 },
      ...{ [page.replace('/C9001/', '/C9002/')]: 404, [page.replace('2026-1', '2026-2')]: 404 },
      ...{ '/en/results/C9001/report': 404, '/en/results/C9001/report/x': 404 },
    }))
      expect([path, (await get(path)).status]).toEqual([path, status]);
  });

  test('a new version says what changed, by more than colour; the older stays, with its own views', async () => {
    const { read } = await of([
      ...published,
      draftsReport('2027-01-18', 'Fifty roofs <i>leak</i>.\n\nTwo fell.', 1, member),
      ...acts('2027-01-19', sends(2), 3),
      time('2027-02-03'),
      ...acts('2027-02-04', publishes(2), 4),
    ]);
    const text = await read(page);
    expect(text).toContain('What changed since version 1');
    expect(text).toMatch(/\[taken out:\] <\/span><del>Forty<\/del>/);
    expect(text).toMatch(/\[put in:\] <\/span><ins>Fifty<\/ins>/);
    expect(text).toContain('It did not.');
    const older = await read(`${page}/1`);
    expect(older).toContain('The newest is version 2');
    expect(older).toContain('Thirty are mended.');
    expect(older).not.toMatch(/<del>|Fifty/);
  });
});

describe('what a panel recommends in public', () => {
  const late = [...told, ...acts('2027-01-12', recommend), time('2027-02-12'), draftsFor('2027-02-15')];
  const path = '/en/results/C9001/panel';

  test('is public at once, late by itself, and no draft of an answer shows', async () => {
    const { read } = await of(late);
    const text = await read(path);
    expect(text).toContain('Inspect every roof.');
    expect(text).toContain('Answer late');
    expect(text).not.toContain('We repair the roofs.');
    expect(await read('/en/results/C9001')).toContain('The board is late with one answer.');
  });

  test('shows the answer, that it came late, and the verdict; as a file too', async () => {
    const { read, get } = await of([...late, confirmsFor('2027-02-16'), ...acts('2027-02-17', judges(), 2)]);
    const text = await read(path);
    for (const says of ['Accepted', 'Answered late', 'We repair the roofs.', 'Partly kept', 'Half of them'])
      expect(text).toContain(says);
    const csv = await get('/data/recommendations/C9001.csv');
    expect(csv.contentType).toContain('text/csv');
    expect(String(csv.body)).toContain(
      `${id},C9001,quality,1,Inspect every roof.,Director of homes,2027-06-01`,
    );
    expect(String(csv.body)).toContain(',accept,partly,2027-02-17');
    expect((await get('/data/recommendations/C9009.csv')).status).toBe(404);
  });
});
