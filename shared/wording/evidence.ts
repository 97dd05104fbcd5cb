import { evidenceCy } from './evidence.cy.ts';
import { evidenceEn } from './evidence.en.ts';
import { translated } from './wording.ts';

/** Words for what a case rests on, in every language. */
export const evidenceWording = translated(evidenceEn, evidenceCy);
