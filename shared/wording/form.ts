import { checkedByNativeSpeaker, formCy } from './form.cy.ts';
import { formEn } from './form.en.ts';
import { translated } from './wording.ts';

/** Words of the form in every language. */
export const formWording = translated(formEn, formCy, checkedByNativeSpeaker);
/** What can be wrong with a page of the form. */
export type ProblemName = keyof (typeof formEn)['problems'];
