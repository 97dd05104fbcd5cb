import type { TellLanguage } from '../contracts/routes.ts';
import { problemEn } from './problem.en.ts';
import { toldWhenAsked, wordingOf } from './wording.ts';

/** What went wrong, in every language. */
export const problemWording = toldWhenAsked(problemEn, {
  cy: async () => (await import('./problem.cy.ts')).problemCy,
  easy: async () => (await import('./problem.easy.ts')).problemEasy,
  ur: async () => (await import('./problem.ur.ts')).problemUr,
});

/**
 * The name of a choice of the page.
 * @throws when it has none: a rulebook is shipped together with its words.
 */
export const problemChoice = (
  lang: TellLanguage,
  question: 'kinds' | 'times' | 'inTimes',
  id: string,
): string => {
  const name = wordingOf(problemWording, lang)[question][id];
  if (!name) throw new Error(`the choice ${id} of ${question} has no words in ${lang}`);
  return name;
};
