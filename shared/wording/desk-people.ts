import { deskPeopleCy } from './desk-people.cy.ts';
import { deskPeopleEn } from './desk-people.en.ts';
import { translated } from './wording.ts';

/** Words about who may sign in, in every language. */
export const deskPeopleWording = translated(deskPeopleEn, deskPeopleCy);
