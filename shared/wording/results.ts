import { resultsCy } from './results.cy.ts';
import { resultsEn } from './results.en.ts';
import { translated } from './wording.ts';

/** Words of the public pages in every language. */
export const resultsWording = translated(resultsEn, resultsCy);
