import { saveEn } from './save.en.ts';
import { toldWhenAsked } from './wording.ts';

/** Words of saving the form and coming back to it, in every language. */
export const saveWording = toldWhenAsked(saveEn, {
  cy: async () => (await import('./save.cy.ts')).saveCy,
  easy: async () => (await import('./save.easy.ts')).saveEasy,
  ur: async () => (await import('./save.ur.ts')).saveUr,
});
