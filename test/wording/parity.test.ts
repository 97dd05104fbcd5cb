import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import { shippedEditions } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { inTime } from '../../shared/domain/submission/submission.ts';
import { dimensionWords, levelName } from '../../shared/wording/about-you.ts';
import { withBlanks } from '../../shared/wording/blanks.ts';
import { charterWording, commitmentWords, hazardName } from '../../shared/wording/charter.ts';
import { problemChoice } from '../../shared/wording/problem.ts';
import { spoken, wordingOf } from '../../shared/wording/wording.ts';
import { root } from '../support/sources.ts';

const folder = join(root, 'shared/wording');
const areas = readdirSync(folder)
  .filter((name) => name.endsWith('.cy.ts'))
  .map((name) => name.replace('.cy.ts', ''));

const load = async (name: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(folder, name)).href);

/** Every path to a text, and how long lists are: what two languages must have in common. */
const shapeOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return [`${path}[${value.length}]`];
  if (typeof value !== 'object' || value === null) return [`${path}:${typeof value}`];
  return Object.entries(value).flatMap(([name, each]) => shapeOf(each, `${path}.${name}`));
};
const emptyTexts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(emptyTexts)
    : value === ''
      ? ['empty']
      : [];

/** The words of one file, by what they are called without their language. */
const wordsIn = async (area: string, lang: TellLanguage): Promise<unknown[]> =>
  Object.entries(await load(`${area}.${lang}.ts`))
    .filter(([name]) => name.toLowerCase().endsWith(lang))
    .map(([, words]) => words);

/** The languages that an area is written in: all of the tenant's path, or those of the whole service. */
const languagesOf = (area: string): readonly TellLanguage[] =>
  readdirSync(folder).includes(`${area}.ur.ts`) ? tellLanguages : languages;

describe.each(areas)('wording of %s', (area) => {
  test('has the same texts in each language, none of them empty, and says who has checked it', async () => {
    const shapes = await Promise.all(
      languagesOf(area).map(async (lang) =>
        (await wordsIn(area, lang)).map((words) => shapeOf(words).sort()),
      ),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]?.length).toBeGreaterThan(0);
    for (const lang of languagesOf(area)) {
      expect(emptyTexts(await wordsIn(area, lang)), lang).toEqual([]);
      if (lang !== 'en')
        expect(typeof (await load(`${area}.${lang}.ts`)).checkedByNativeSpeaker, lang).toBe('boolean');
    }
  });

  test('leaves the same number of blanks to an officer, each of which a page can mark', () => {
    const counts = languagesOf(area).map(
      (lang) =>
        withBlanks(readFileSync(join(folder, `${area}.${lang}.ts`), 'utf8')).filter(({ blank }) => blank)
          .length,
    );
    expect(new Set(counts).size).toBe(1);
  });
});

describe.each(tellLanguages)('the charter in %s', (lang) => {
  beforeAll(() => spoken(lang));

  test('has words for every commitment of every edition, and no two questions the same', () => {
    for (const edition of shippedEditions) {
      const questions = edition.commitments.map(({ id }) => commitmentWords(lang, id).question);
      expect(new Set(questions).size).toBe(edition.commitments.length);
    }
  });

  test('has a name for every danger and every standard', () => {
    const names = currentRulebook.danger.hazards.map((hazard) => hazardName(lang, hazard));
    expect(new Set(names).size).toBe(7);
    const standards = shippedEditions.flatMap((edition) =>
      edition.commitments.flatMap((each) => each.standards),
    );
    for (const standard of standards)
      expect(wordingOf(charterWording, lang).standards[standard]).toBeTruthy();
  });

  test('has words for every choice about something that went wrong, and about the tenant and the home', () => {
    const { problem, weighting } = currentRulebook;
    const names = [
      ...problem.kinds.map((id) => problemChoice(lang, 'kinds', id)),
      ...problem.when.map((id) => problemChoice(lang, 'times', id)),
      ...inTime.options.map((id) => problemChoice(lang, 'inTimes', id)),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const { id, levels } of weighting.dimensions) {
      const named = levels.map((level) => levelName(lang, id, level));
      expect(new Set(named).size).toBe(levels.length);
      expect(Object.keys(dimensionWords(lang, id).levels)).toEqual(levels);
    }
  });

  test('says by name what has no words', () => {
    expect(() => problemChoice(lang, 'kinds', 'dragons')).toThrow('dragons of kinds has no words');
    expect(() => dimensionWords(lang, 'wealth')).toThrow('dimension wealth has no words');
    expect(() => levelName(lang, 'age', 'ageless')).toThrow('level ageless of age has no words');
    expect(() => commitmentWords(lang, 'wishes')).toThrow('commitment wishes has no words');
    expect(() => hazardName(lang, 'dragons')).toThrow('danger dragons has no words');
  });
});
