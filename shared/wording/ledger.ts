import { ledgerCy } from './ledger.cy.ts';
import { ledgerEn } from './ledger.en.ts';
import { translated } from './wording.ts';

/** Words of the page of the public record in every language. */
export const ledgerWording = translated(ledgerEn, ledgerCy);
