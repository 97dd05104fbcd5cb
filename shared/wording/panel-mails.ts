import { panelMailsCy } from './panel-mails.cy.ts';
import { panelMailsEn } from './panel-mails.en.ts';
import { translated } from './wording.ts';

/** Words of the mails that a panel gets by itself, in every language. */
export const panelMailsWording = translated(panelMailsEn, panelMailsCy);
