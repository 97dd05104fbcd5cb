import { tradeBodyDeskCy } from './trade-body-desk.cy.ts';
import { tradeBodyDeskEn } from './trade-body-desk.en.ts';
import { translated } from './wording.ts';

/** Words of the trade body's desk, in every language of the whole service. */
export const tradeBodyDeskWording = translated(tradeBodyDeskEn, tradeBodyDeskCy);
