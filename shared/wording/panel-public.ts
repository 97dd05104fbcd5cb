import { panelPublicCy } from './panel-public.cy.ts';
import { panelPublicEn } from './panel-public.en.ts';
import { translated } from './wording.ts';

/** What the public reads of a panel, and the form on which members declare their interests, in every language. */
export const panelPublicWording = translated(panelPublicEn, panelPublicCy);
