import { formCy } from './form.cy.ts';
import { formEasy } from './form.easy.ts';
import { formEn } from './form.en.ts';
import { formUr } from './form.ur.ts';
import { told } from './wording.ts';

/** Words of the form in every language. */
export const formWording = told(formEn, { cy: formCy, easy: formEasy, ur: formUr });
/** What can be wrong with a page of the form. */
export type ProblemName = keyof (typeof formEn)['problems'];
