import { checkedByNativeSpeaker, trackCy } from './track.cy.ts';
import { trackEn } from './track.en.ts';
import { translated } from './wording.ts';

/** Words of the pages behind a receipt code, in every language. */
export const trackWording = translated(trackEn, trackCy, checkedByNativeSpeaker);
