import type { TellLanguage } from '../contracts/routes.ts';
import { charterCy } from './charter.cy.ts';
import { charterEasy } from './charter.easy.ts';
import { type CommitmentWords, charterEn } from './charter.en.ts';
import { charterUr } from './charter.ur.ts';
import { told, wordingOf } from './wording.ts';

/** The charter, the dangers and the regulator's standards in every language. */
export const charterWording = told(charterEn, { cy: charterCy, easy: charterEasy, ur: charterUr });

/**
 * The words of a commitment of an edition.
 * @throws when there are none: an edition is shipped together with its words.
 */
export const commitmentWords = (lang: TellLanguage, id: string): CommitmentWords => {
  const words = wordingOf(charterWording, lang).commitments[id];
  if (!words) throw new Error(`commitment ${id} has no words in ${lang}`);
  return words;
};

/**
 * The name of a danger.
 * @throws when there is none: a rulebook is shipped together with its words.
 */
export const hazardName = (lang: TellLanguage, id: string): string => {
  const name = wordingOf(charterWording, lang).hazards[id];
  if (!name) throw new Error(`danger ${id} has no words in ${lang}`);
  return name;
};
