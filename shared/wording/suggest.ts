import { suggestEn } from './suggest.en.ts';
import { toldWhenAsked } from './wording.ts';

/** Words of the suggestions of associations, in every language; the script fills in what stands in braces. */
export const suggestWording = toldWhenAsked(suggestEn, {
  cy: async () => (await import('./suggest.cy.ts')).suggestCy,
  easy: async () => (await import('./suggest.easy.ts')).suggestEasy,
  ur: async () => (await import('./suggest.ur.ts')).suggestUr,
});
