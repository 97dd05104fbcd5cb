import { checkedByNativeSpeaker, startCy } from './start.cy.ts';
import { startEn } from './start.en.ts';
import { translated } from './wording.ts';

/** Words of the start page in every language. */
export const startWording = translated(startEn, startCy, checkedByNativeSpeaker);
