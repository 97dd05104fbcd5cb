import { picturesCy } from './pictures.cy.ts';
import { picturesEn } from './pictures.en.ts';
import { translated } from './wording.ts';

/** Words of the pictures in every language. */
export const picturesWording = translated(picturesEn, picturesCy);
