import { checkedByNativeSpeaker, dataProtectionCy } from './data-protection.cy.ts';
import { dataProtectionEn, type Kept } from './data-protection.en.ts';
import { translated } from './wording.ts';

/** The data protection notice in every language. */
export const dataProtectionWording = translated(dataProtectionEn, dataProtectionCy, checkedByNativeSpeaker);
export type { Kept };
