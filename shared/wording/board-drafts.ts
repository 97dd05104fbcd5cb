import { boardDraftsCy } from './board-drafts.cy.ts';
import { boardDraftsEn } from './board-drafts.en.ts';
import { translated } from './wording.ts';

/** Words about drafter and chair in every language. */
export const boardDraftsWording = translated(boardDraftsEn, boardDraftsCy);
