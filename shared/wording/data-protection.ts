import { dataProtectionCy } from './data-protection.cy.ts';
import { dataProtectionEasy } from './data-protection.easy.ts';
import { dataProtectionEn, type Kept } from './data-protection.en.ts';
import { dataProtectionUr } from './data-protection.ur.ts';
import { told } from './wording.ts';

/** The data protection notice in every language. */
export const dataProtectionWording = told(dataProtectionEn, {
  cy: dataProtectionCy,
  easy: dataProtectionEasy,
  ur: dataProtectionUr,
});
export type { Kept };
