import { signInCy } from './sign-in.cy.ts';
import { signInEn } from './sign-in.en.ts';
import { translated } from './wording.ts';

/** Words of signing in and of the desk, in every language. */
export const signInWording = translated(signInEn, signInCy);
