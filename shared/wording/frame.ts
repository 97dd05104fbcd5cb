import { checkedByNativeSpeaker, frameCy } from './frame.cy.ts';
import { frameEn } from './frame.en.ts';
import { translated } from './wording.ts';

/** Words of the frame in every language. */
export const frameWording = translated(frameEn, frameCy, checkedByNativeSpeaker);
