import type { Language } from '../contracts/routes.ts';
import { checkedByNativeSpeaker, problemCy } from './problem.cy.ts';
import { problemEn } from './problem.en.ts';
import { translated, wordingOf } from './wording.ts';

/** What went wrong, in every language. */
export const problemWording = translated(problemEn, problemCy, checkedByNativeSpeaker);

/**
 * The name of a choice of the page.
 * @throws when it has none: a rulebook is shipped together with its words.
 */
export const problemChoice = (
  lang: Language,
  question: 'kinds' | 'times' | 'inTimes',
  id: string,
): string => {
  const name = wordingOf(problemWording, lang)[question][id];
  if (!name) throw new Error(`the choice ${id} of ${question} has no words in ${lang}`);
  return name;
};
