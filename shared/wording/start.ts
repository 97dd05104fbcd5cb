import { startCy } from './start.cy.ts';
import { startEasy } from './start.easy.ts';
import { startEn } from './start.en.ts';
import { startUr } from './start.ur.ts';
import { told } from './wording.ts';

/** Words of the start page in every language. */
export const startWording = told(startEn, { cy: startCy, easy: startEasy, ur: startUr });
