import { privacyCy } from './privacy.cy.ts';
import { privacyEasy } from './privacy.easy.ts';
import { privacyEn } from './privacy.en.ts';
import { privacyUr } from './privacy.ur.ts';
import { told } from './wording.ts';

/** Words of the privacy page in every language. */
export const privacyWording = told(privacyEn, { cy: privacyCy, easy: privacyEasy, ur: privacyUr });
