import { boardReportsCy } from './board-reports.cy.ts';
import { boardReportsEn } from './board-reports.en.ts';
import { translated } from './wording.ts';

/** Words about what a panel reports and recommends to a board, in every language. */
export const boardReportsWording = translated(boardReportsEn, boardReportsCy);
