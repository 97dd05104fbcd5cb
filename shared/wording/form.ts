import { formEn } from './form.en.ts';
import { toldWhenAsked } from './wording.ts';

/** Words of the form in every language. */
export const formWording = toldWhenAsked(formEn, {
  cy: async () => (await import('./form.cy.ts')).formCy,
  easy: async () => (await import('./form.easy.ts')).formEasy,
  ur: async () => (await import('./form.ur.ts')).formUr,
});
/** What can be wrong with a page of the form. */
export type ProblemName = keyof (typeof formEn)['problems'];
