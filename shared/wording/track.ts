import { trackCy } from './track.cy.ts';
import { trackEasy } from './track.easy.ts';
import { trackEn } from './track.en.ts';
import { trackUr } from './track.ur.ts';
import { told } from './wording.ts';

/** Words of the pages behind a receipt code, in every language. */
export const trackWording = told(trackEn, { cy: trackCy, easy: trackEasy, ur: trackUr });
