import { readerAddressCy } from './reader-address.cy.ts';
import { readerAddressEn } from './reader-address.en.ts';
import { translated } from './wording.ts';

/** Words of the pages on which two readers pass on an address, in every language. */
export const readerAddressWording = translated(readerAddressEn, readerAddressCy);
