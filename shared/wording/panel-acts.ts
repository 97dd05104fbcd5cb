import { panelActsCy } from './panel-acts.cy.ts';
import { panelActsEn } from './panel-acts.en.ts';
import { translated } from './wording.ts';

/** What a panel can do to a case, in every language. */
export const panelActsWording = translated(panelActsEn, panelActsCy);
