import type { TellLanguage } from '../contracts/routes.ts';
import { aboutYouCy } from './about-you.cy.ts';
import { aboutYouEasy } from './about-you.easy.ts';
import { aboutYouEn, type DimensionWords } from './about-you.en.ts';
import { aboutYouUr } from './about-you.ur.ts';
import { told, wordingOf } from './wording.ts';

/** The questions about the tenant and the home, in every language. */
export const aboutYouWording = told(aboutYouEn, { cy: aboutYouCy, easy: aboutYouEasy, ur: aboutYouUr });

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
