import { passOnEn } from './pass-on.en.ts';
import { toldWhenAsked } from './wording.ts';

/** Words about passing on a tenant's address, in every language. */
export const passOnWording = toldWhenAsked(passOnEn, {
  cy: async () => (await import('./pass-on.cy.ts')).passOnCy,
  easy: async () => (await import('./pass-on.easy.ts')).passOnEasy,
  ur: async () => (await import('./pass-on.ur.ts')).passOnUr,
});
