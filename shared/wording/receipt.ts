import { receiptCy } from './receipt.cy.ts';
import { receiptEasy } from './receipt.easy.ts';
import { receiptEn } from './receipt.en.ts';
import { receiptUr } from './receipt.ur.ts';
import { told } from './wording.ts';

/** Words of the receipt in every language. */
export const receiptWording = told(receiptEn, { cy: receiptCy, easy: receiptEasy, ur: receiptUr });
