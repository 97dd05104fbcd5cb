import { regulatorCy } from './regulator.cy.ts';
import { regulatorEn } from './regulator.en.ts';
import { translated } from './wording.ts';

/** Words of the regulator's pages in every language. */
export const regulatorWording = translated(regulatorEn, regulatorCy);
