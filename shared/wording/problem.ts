import type { TellLanguage } from '../contracts/routes.ts';
import { problemCy } from './problem.cy.ts';
import { problemEasy } from './problem.easy.ts';
import { problemEn } from './problem.en.ts';
import { problemUr } from './problem.ur.ts';
import { told, wordingOf } from './wording.ts';

/** What went wrong, in every language. */
export const problemWording = told(problemEn, { cy: problemCy, easy: problemEasy, ur: problemUr });

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
