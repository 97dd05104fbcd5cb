import { randomBytes } from 'node:crypto';
import type { Chance } from '../../ports/chance.ts';

/** The machine's source of randomness, fit for secrets. */
export const systemChance: Chance = { bytes: (count) => new Uint8Array(randomBytes(count)) };
