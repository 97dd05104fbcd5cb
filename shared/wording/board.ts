import { boardCy } from './board.cy.ts';
import { boardEn } from './board.en.ts';
import { translated } from './wording.ts';

/** Words of a board's pages in every language. */
export const boardWording = translated(boardEn, boardCy);
