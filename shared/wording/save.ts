import { saveCy } from './save.cy.ts';
import { saveEasy } from './save.easy.ts';
import { saveEn } from './save.en.ts';
import { saveUr } from './save.ur.ts';
import { told } from './wording.ts';

/** Words of saving the form and coming back to it, in every language. */
export const saveWording = told(saveEn, { cy: saveCy, easy: saveEasy, ur: saveUr });
