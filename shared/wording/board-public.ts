import { boardPublicCy } from './board-public.cy.ts';
import { boardPublicEn } from './board-public.en.ts';
import { translated } from './wording.ts';

/** Words about what of a board's case is public, and about what the panel decided, in every language. */
export const boardPublicWording = translated(boardPublicEn, boardPublicCy);
