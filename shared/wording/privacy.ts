import { checkedByNativeSpeaker, privacyCy } from './privacy.cy.ts';
import { privacyEn } from './privacy.en.ts';
import { translated } from './wording.ts';

/** Words of the privacy page in every language. */
export const privacyWording = translated(privacyEn, privacyCy, checkedByNativeSpeaker);
