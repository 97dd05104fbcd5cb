import { boardSayingsCy } from './board-sayings.cy.ts';
import { boardSayingsEn } from './board-sayings.en.ts';
import { translated } from './wording.ts';

/** Words of the texts that a board writes beside its answer, in every language. */
export const boardSayingsWording = translated(boardSayingsEn, boardSayingsCy);
