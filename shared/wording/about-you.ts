import type { TellLanguage } from '../contracts/routes.ts';
import { aboutYouEn, type DimensionWords } from './about-you.en.ts';
import { toldWhenAsked, wordingOf } from './wording.ts';

/** The questions about the tenant and the home, in every language. */
export const aboutYouWording = toldWhenAsked(aboutYouEn, {
  cy: async () => (await import('./about-you.cy.ts')).aboutYouCy,
  easy: async () => (await import('./about-you.easy.ts')).aboutYouEasy,
  ur: async () => (await import('./about-you.ur.ts')).aboutYouUr,
});

/**
 * The words of one of the rulebook's dimensions.
 * @throws when it has none: a rulebook is shipped together with its words.
 */
export const dimensionWords = (lang: TellLanguage, id: string): DimensionWords => {
  const words = wordingOf(aboutYouWording, lang).dimensions[id];
  if (!words) throw new Error(`dimension ${id} has no words in ${lang}`);
  return words;
};

/**
 * The name of a level of a dimension.
 * @throws when it has none.
 */
export const levelName = (lang: TellLanguage, dimension: string, level: string): string => {
  const name = dimensionWords(lang, dimension).levels[level];
  if (!name) throw new Error(`level ${level} of ${dimension} has no words in ${lang}`);
  return name;
};
