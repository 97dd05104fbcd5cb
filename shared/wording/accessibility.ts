import { accessibilityCy } from './accessibility.cy.ts';
import { accessibilityEasy } from './accessibility.easy.ts';
import { accessibilityEn } from './accessibility.en.ts';
import { accessibilityUr } from './accessibility.ur.ts';
import { told } from './wording.ts';

/** The accessibility statement in every language. */
export const accessibilityWording = told(accessibilityEn, {
  cy: accessibilityCy,
  easy: accessibilityEasy,
  ur: accessibilityUr,
});
