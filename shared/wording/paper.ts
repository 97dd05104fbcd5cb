import { paperCy } from './paper.cy.ts';
import { paperEasy } from './paper.easy.ts';
import { paperEn } from './paper.en.ts';
import { paperUr } from './paper.ur.ts';
import { told } from './wording.ts';

/** Words of the printed form in every language. */
export const paperWording = told(paperEn, { cy: paperCy, easy: paperEasy, ur: paperUr });
