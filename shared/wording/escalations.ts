import { escalationsCy } from './escalations.cy.ts';
import { escalationsEn } from './escalations.en.ts';
import { translated } from './wording.ts';

/** Words of the page about all cases that went to the regulator. */
export const escalationsWording = translated(escalationsEn, escalationsCy);
