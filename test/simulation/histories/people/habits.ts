import type { Chance } from '../../draws.ts';

/**
 * What people of one history are like. Each seed draws habits of its own, as it draws its troubles: where everybody does
 * a little of everything, few cases come to what takes two people, or to what follows where nobody acts.
 */
export type Habits = {
  /** How many members each panel has, by the number of its landlord. */
  members: readonly (0 | 1 | 3)[];
  /** Chance that a reader reads what waits; that a reading says that it is no danger; that it was found late. */
  reads: number;
  denies: number;
  /** Chance that a member of a panel takes up what waits, and that an answer is rejected. */
  takesUp: number;
  rejects: number;
  /** Chance that each of the two asks for a stop. */
  stops: number;
  /** Chances that a board answers by mail, asks for more time, or sees no failure. */
  mails: number;
  extends: number;
  refuses: number;
};

export const habitsOf = (chance: Chance, landlords: number): Habits => {
  const one = <T>(first: T, ...of: readonly T[]): T => of[Math.floor(chance() * (of.length + 1))] ?? first;
  return {
    members: Array.from({ length: landlords }, () => one<0 | 1 | 3>(3, 0, 1, 3)),
    reads: one(0.95, 0.95, 0.6, 0),
    denies: one(0.1, 0.5, 0.9),
    takesUp: one(0.9, 0.6, 0),
    rejects: one(0.8, 0.8, 0.3),
    stops: one(0, 0.4, 0.9),
    mails: one(0, 0.15, 0.5),
    extends: one(0, 0.1, 0.4),
    refuses: one(0.1, 0.4),
  };
};
