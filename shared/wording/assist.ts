import { assistCy } from './assist.cy.ts';
import { assistEasy } from './assist.easy.ts';
import { assistEn } from './assist.en.ts';
import { assistUr } from './assist.ur.ts';
import { told } from './wording.ts';

/** Words of helping a tenant to answer, in every language that a tenant may speak. */
export const assistWording = told(assistEn, { cy: assistCy, easy: assistEasy, ur: assistUr });
