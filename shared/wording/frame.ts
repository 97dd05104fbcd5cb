import { frameCy } from './frame.cy.ts';
import { frameEasy } from './frame.easy.ts';
import { frameEn } from './frame.en.ts';
import { frameUr } from './frame.ur.ts';
import { told } from './wording.ts';

/** Words of the frame in every language. */
export const frameWording = told(frameEn, { cy: frameCy, easy: frameEasy, ur: frameUr });
