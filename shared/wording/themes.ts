import type { Language } from '../contracts/routes.ts';
import { themesCy } from './themes.cy.ts';
import { themesEn } from './themes.en.ts';
import { translated, wordingOf } from './wording.ts';

/** Names of themes, in every language. */
export const themesWording = translated(themesEn, themesCy);

/**
 * The name of a theme.
 * @throws when there is none: a rulebook is shipped together with its words.
 */
export const themeName = (lang: Language, id: string): string => {
  const name = wordingOf(themesWording, lang)[id];
  if (!name) throw new Error(`theme ${id} has no words in ${lang}`);
  return name;
};
