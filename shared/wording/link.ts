import { linkEn } from './link.en.ts';
import { toldWhenAsked } from './wording.ts';

/** Words of the link to a saved form that is mailed, in every language. */
export const linkWording = toldWhenAsked(linkEn, {
  cy: async () => (await import('./link.cy.ts')).linkCy,
  easy: async () => (await import('./link.easy.ts')).linkEasy,
  ur: async () => (await import('./link.ur.ts')).linkUr,
});
