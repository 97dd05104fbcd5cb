import { panelCy } from './panel.cy.ts';
import { panelEn } from './panel.en.ts';
import { translated } from './wording.ts';

/** Words of the pages on which a tenant panel works, in every language. */
export const panelWording = translated(panelEn, panelCy);
