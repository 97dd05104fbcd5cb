import { deskFormsCy } from './desk-forms.cy.ts';
import { deskFormsEn } from './desk-forms.en.ts';
import { translated } from './wording.ts';

/** Words of the trade body's forms, in every language of the whole service. */
export const deskFormsWording = translated(deskFormsEn, deskFormsCy);
