import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languages, routes } from '../../../shared/contracts/routes.ts';
import { placeIn } from '../../../shared/domain/publication/sectors.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { percentWords } from '../../../shared/wording/numbers.ts';
import { picturesWording } from '../../../shared/wording/pictures.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, chanceOf, levelsOf, nth } from '../../support/scoring.ts';
import { root } from '../../support/sources.ts';

const words = wordingOf(picturesWording, 'en');

/** As many associations as are asked for, each with the same counts but the first. */
const sectorOf = async (count: number, months: readonly string[] = ['2026-12']) => {
  const side = aPublicSide(
    Array.from({ length: count }, (_, index) => anAssociation(index)),
    '2027-06-30',
  );
  for (const [month, name] of months.entries()) {
    const others = Array.from({ length: count - 1 }, (_, index) => [
      index + 1,
      { [asked(0)]: levelsOf(6, 6 + (index % 5), 8, 30 + index + 12 * month, 20) },
    ]);
    await side.ran(`${name}-04`, {
      ...Object.fromEntries(others),
      0: {
        [asked(0)]: levelsOf(20, 20, 10 + 8 * month, 10, 15 + 8 * month),
        [asked(1)]: levelsOf(0, 1, 0, 20, 19),
      },
    });
    await side.publish(`${name}-05T05:30:00Z`);
  }
  return side;
};
type Side = Awaited<ReturnType<typeof sectorOf>>;
const pageOf = async (side: Side, lang: (typeof languages)[number] = 'en', number = 0): Promise<string> =>
  z.string().parse((await side.get(routes.resultsOf(lang, nth(number)))).body);

/** The figure of one kind of picture, with its table. */
const pictureIn = (page: string, kind: 'funnel' | 'trend', commitment: string = asked(0)): string => {
  const all = page
    .split('<figure')
    .slice(1)
    .map((each) => each.split('</figure>')[0] ?? '');
  const found = all.find((each) => each.includes(`id="${kind}-${commitment}-title"`));
  if (!found) throw new Error(`no ${kind} of ${commitment}`);
  return found;
};

describe('the funnel plot of a published figure', () => {
  test('says in words where the association lies, and holds its figures in a table', async () => {
    const side = await sectorOf(25);
    const picture = pictureIn(await pageOf(side), 'funnel');
    const sector = (await side.scores.publication())?.sectors[asked(0)];
    if (!sector) throw new Error('the sector was measured');
    const place = placeIn({ n: 75, score: 100 / 3 }, sector, currentRulebook);
    expect(picture).toContain(words.funnel.places[place.class]);
    for (const value of [
      ...['75', '33.3%', percentWords(sector.expected), '25'],
      words.range(percentWords(place.low95), percentWords(place.high95)),
      words.range(percentWords(place.low998), percentWords(place.high998)),
    ])
      expect(picture).toContain(`govuk-table__cell--numeric">${value}</td>`);
  });

  test('names no other association, whatever page it stands on', async () => {
    const side = await sectorOf(25);
    const page = await pageOf(side, 'en', 3);
    for (const other of [0, 1, 2, 4, 24]) {
      expect(page).not.toContain(nth(other));
      expect(page).not.toContain(anAssociation(other).name);
    }
  });

  test('is missing in one sentence where too few have a figure, or where the score is not shown exactly', async () => {
    const few = await pageOf(await sectorOf(19));
    expect(few).not.toContain('id="funnel-');
    expect(few).toContain(words.funnel.none(currentRulebook.serious.minimumAssociations));
    const page = await pageOf(await sectorOf(25));
    expect(page).toContain(words.funnel.notExact);
    expect(page).not.toContain(`id="funnel-${asked(1)}`);
  });
});

describe('the trend of a published figure', () => {
  test('has a row for each figure that came out, and none for what was carried forward', async () => {
    const side = await sectorOf(25, ['2026-12', '2027-01', '2027-02']);
    const picture = pictureIn(await pageOf(side), 'trend');
    const rows = [...picture.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>/g)].map(([, day]) => day);
    expect(rows).toEqual(['4 December 2026', '4 January 2027', '4 February 2027']);
    for (const n of [75, 91, 107]) expect(picture).toContain(`>${n}</td>`);
    expect((await side.scores.trendsOf('2027-02-05', nth(0)))?.trends[asked(0)]).toHaveLength(3);
    expect((await side.scores.trendsOf('2027-02-05', nth(0)))?.trends[asked(1)]).toEqual([]);
  });

  test('is one sentence while there is one figure', async () => {
    const page = await pageOf(await sectorOf(25));
    expect(page).not.toContain('id="trend-');
    expect(page).toContain(words.trend.none);
  });

  test('a publication of the same day again adds nothing', async () => {
    const side = await sectorOf(25, ['2026-12', '2027-01']);
    const before = await side.scores.trends('2027-01-05');
    await side.publish('2027-01-05T05:30:00Z');
    expect(await side.scores.trends('2027-01-05')).toEqual(before);
  });
});

describe.each(languages)('the pictures of a page in %s', (lang) => {
  test('are images with a title and a description that exist once, and carry no style of their own', async () => {
    const page = await pageOf(await sectorOf(25, ['2026-12', '2027-01']), lang);
    const svgs = page.match(/<svg class="twt-picture__drawing"[^>]*>/g) ?? [];
    expect(svgs).toHaveLength(2);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of svgs)
      for (const id of (/aria-labelledby="([^"]+)"/.exec(svg)?.[1] ?? '').split(' '))
        expect(ids).toContain(id);
    expect(page).not.toMatch(/<style|<script|\sstyle=|url\(|\son[a-z]+=/);
    expect(page).toContain(wordingOf(picturesWording, lang).table);
  });
});

test('the page of one association among 1,600 is at most 60 KB as it travels, with its stylesheet', async () => {
  const chance = chanceOf(5);
  const side = aPublicSide(
    Array.from({ length: 1600 }, (_, index) => anAssociation(index)),
    '2026-12-06',
  );
  const counts = Array.from({ length: 1600 }, (_, index) => {
    const homes = Math.exp(4 + 4 * chance());
    const levels = () => {
      const kept = Math.round(homes * (0.35 + 0.5 * chance()));
      return levelsOf(Math.round(homes * 0.1), Math.round(homes * 0.1), 5, kept, 5);
    };
    return [index, Object.fromEntries([0, 1, 2, 3].map((place) => [asked(place), levels()]))];
  });
  await side.ran('2026-12-04', Object.fromEntries(counts));
  await side.publish('2026-12-05T05:30:00Z');
  const page = await pageOf(side);
  const { css } = compile(join(root, 'web/styles.scss'), {
    loadPaths: [join(root, 'node_modules')],
    ...{ quietDeps: true, style: 'compressed' as const },
  });
  for (const name of ['twt-picture', 'twt-picture__drawing', 'twt-picture__caption'])
    expect(css).toContain(`.${name}`);
  expect(page.match(/<svg class="twt-picture__drawing"/g)).toHaveLength(4);
  expect(gzipSync(page).length + gzipSync(css).length).toBeLessThanOrEqual(60 * 1024);
});
