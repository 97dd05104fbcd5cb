import type { Language } from '../contracts/routes.ts';
import { charterCy, checkedByNativeSpeaker } from './charter.cy.ts';
import { type CommitmentWords, charterEn } from './charter.en.ts';
import { translated, wordingOf } from './wording.ts';

/** The charter, the dangers and the regulator's standards in every language. */
export const charterWording = translated(charterEn, charterCy, checkedByNativeSpeaker);

/**
 * The words of a commitment of an edition.
 * @throws when there are none: an edition is shipped together with its words.
 */
export const commitmentWords = (lang: Language, id: string): CommitmentWords => {
  const words = wordingOf(charterWording, lang).commitments[id];
  if (!words) throw new Error(`commitment ${id} has no words in ${lang}`);
  return words;
};

/**
 * The name of a danger.
 * @throws when there is none: a rulebook is shipped together with its words.
 */
export const hazardName = (lang: Language, id: string): string => {
  const name = wordingOf(charterWording, lang).hazards[id];
  if (!name) throw new Error(`danger ${id} has no words in ${lang}`);
  return name;
};
