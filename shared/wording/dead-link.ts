import { deadLinkCy } from './dead-link.cy.ts';
import { deadLinkEn } from './dead-link.en.ts';
import { translated } from './wording.ts';

/** Words of the page for a link that opens nothing, in every language. */
export const deadLinkWording = translated(deadLinkEn, deadLinkCy);
