import { entryCy } from './entry.cy.ts';
import { entryEasy } from './entry.easy.ts';
import { entryEn } from './entry.en.ts';
import { entryUr } from './entry.ur.ts';
import { told } from './wording.ts';

/** Words of typing in a paper form, in every language that a form is printed in. */
export const entryWording = told(entryEn, { cy: entryCy, easy: entryEasy, ur: entryUr });
/** What can be wrong with a code, a reference or a decision. */
export type EntryProblemName = keyof (typeof entryEn)['problems'];
