import { codeBytes, type HomeCode, homeCodeFrom } from '../../shared/domain/submission/home-code.ts';
import { chanceOf } from './chance.ts';
import { demo } from './sector.ts';

/** Letters with codes that work, for whoever tries the demonstration: enough to tell several times. */
const count = 12;

/**
 * The codes of the demonstration's letters. They follow from the seed, so that the guide can show some of them although
 * the store keeps only hashes; real codes come from chance (`codes issue`).
 */
export const demoLetters = (seed: string = demo.seed): HomeCode[] => {
  const chance = chanceOf(`${seed} letters`);
  return Array.from({ length: count }, () => homeCodeFrom(chance.bytes(codeBytes)));
};
