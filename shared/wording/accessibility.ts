import { accessibilityCy, checkedByNativeSpeaker } from './accessibility.cy.ts';
import { accessibilityEn } from './accessibility.en.ts';
import { translated } from './wording.ts';

/** The accessibility statement in every language. */
export const accessibilityWording = translated(accessibilityEn, accessibilityCy, checkedByNativeSpeaker);
