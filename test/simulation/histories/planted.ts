import { plantedAmongPeople } from './planted-among-people.ts';
import { plantedOnTheWay } from './planted-on-the-way.ts';
import type { Planted } from './wiring.ts';

/** Bugs of which at least three of 300 seeds must find each. */
export const planted: Readonly<Record<string, Planted>> = { ...plantedOnTheWay, ...plantedAmongPeople };
