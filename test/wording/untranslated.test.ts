import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../support/sources.ts';

const folder = join(root, 'shared/wording');

/** Every text of some words by its path; functions are asked with numbers and names, which stand for themselves. */
const textsOf = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, `${path}.${name}`));
};

const textsIn = async (file: string): Promise<Map<string, string>> => {
  const all: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
  const words = Object.entries(all).filter(([, each]) => typeof each === 'object');
  return new Map(words.flatMap(([, each], index) => textsOf(each, `${index}`)));
};

/** What is the same in every language: figures, and numbers to phone. */
const sameEverywhere = /^[\d .%]+$/;
/** Words that two languages happen to share. */
const shared: Readonly<Record<string, readonly string[]>> = { cy: ['sector'], ur: [] };

describe.each(['cy', 'ur'])('wording in %s', (lang) => {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.ts`));

  test.each(files)('no text of %s is the English one', async (file) => {
    const english = await textsIn(file.replace(`.${lang}.ts`, '.en.ts'));
    const same = [...(await textsIn(file))].filter(
      ([path, text]) =>
        english.get(path) === text && !sameEverywhere.test(text) && !shared[lang]?.includes(text),
    );
    expect(same).toEqual([]);
  });

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
  });
});

describe('wording in Urdu', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.ur.ts')))(
    'no number of several groups in %s can change the places of its groups',
    async (file) => {
      // Left alone in a right-to-left sentence, "0800 111 999" is shown as "999 111 0800".
      const loose = [...(await textsIn(file))].filter(([, text]) =>
        /\d{3,} \d{3,}/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')),
      );
      expect(loose).toEqual([]);
    },
  );
});
