import { checkedByNativeSpeaker, receiptCy } from './receipt.cy.ts';
import { receiptEn } from './receipt.en.ts';
import { translated } from './wording.ts';

/** Words of the receipt in every language. */
export const receiptWording = translated(receiptEn, receiptCy, checkedByNativeSpeaker);
