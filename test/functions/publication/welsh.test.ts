import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { routes } from '../../../shared/contracts/routes.ts';
import { charterEn } from '../../../shared/wording/charter.en.ts';
import { resultsCy } from '../../../shared/wording/results.cy.ts';
import { resultsEn } from '../../../shared/wording/results.en.ts';
import { aFailure, answered, at, delivered, opened, time } from '../../support/cases.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

/** Every plain text of some words, long enough not to stand in a page by chance. */
const textsIn = (words: unknown): string[] => {
  if (typeof words === 'string') return words.length > 8 ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};
const welsh = new Set(textsIn(resultsCy));
const english = [...textsIn(resultsEn), ...textsIn(charterEn)].filter((text) => !welsh.has(text));

/** Pages with as much on them as there can be: figures shown, hidden and near the end; cases late and answered. */
const side = async () => {
  const made = aPublicSide(
    [anAssociation(1, { name: 'Cartrefi Un' }), anAssociation(2, { name: 'Cartrefi Dau' })],
    '2027-03-01',
  );
  await made.ran('2026-12-04', {
    1: {
      [asked(0)]: levelsOf(10, 10, 10, 10, 23),
      [asked(1)]: levelsOf(3, 20, 20, 9, 30),
      [asked(2)]: levelsOf(10, 10, 9, 1, 0),
    },
  });
  await made.publish('2026-12-05T05:30:00Z');
  await made.put(
    opened('2026-12-17', aFailure({ association: nth(1), commitment: asked(3) })),
    ...[delivered(), time('2027-01-22'), ...answered('2027-01-25')],
  );
  await made.put(opened('2027-02-26', aFailure({ association: nth(1), commitment: asked(0) })));
  made.clock.time = at('2027-03-01');
  return made;
};
const pages = async (lang: 'en' | 'cy'): Promise<string[]> => {
  const made = await side();
  const paths = [
    routes.results(lang),
    routes.resultsOf(lang, nth(1)),
    routes.resultsOf(lang, nth(2)),
    routes.method(lang),
  ];
  return Promise.all(paths.map(async (path) => z.string().parse((await made.get(path)).body)));
};
const foundIn = (all: readonly string[]): string[] =>
  english.filter((text) => all.some((page) => page.includes(text)));

describe('the public pages in Welsh', () => {
  test('have no English text of theirs or of the charter on them', async () => {
    expect(foundIn(await pages('cy'))).toEqual([]);
  });

  test('are compared with English pages that do show those texts', async () => {
    const found = foundIn(await pages('en'));
    for (const text of [
      resultsEn.index.lead,
      resultsEn.association.selfSelected,
      resultsEn.association.hidden,
      resultsEn.case.late,
      resultsEn.case.moments['answer-late'],
      resultsEn.case.answers.accept,
      resultsEn.method.lead,
    ])
      expect(found).toContain(text);
    expect(found.length).toBeGreaterThan(40);
  });
});
