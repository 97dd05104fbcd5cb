import { readerCy } from './reader.cy.ts';
import { readerEn } from './reader.en.ts';
import { translated } from './wording.ts';

/** Words of the readers' pages, in every language. */
export const readerWording = translated(readerEn, readerCy);
