import type { Chance } from '../draws.ts';

export const seconds = 1000;
export const minutes = 60 * seconds;
export const hours = 60 * minutes;
export const days = 24 * hours;

/** What may go wrong at one call of a port. */
export const callFaults = ['throttled', 'answer-lost', 'crash-before', 'crash-after', 'slow'] as const;
export type CallFault = (typeof callFaults)[number];

/** What may go wrong between two functions. */
export const hopFaults = ['twice', 'lost', 'late', 'stale-redrive'] as const;
export type HopFault = (typeof hopFaults)[number];

/**
 * The troubles of one history. Each seed draws a mix of its own ("swarm testing", Groce et al. 2012): a world in which
 * everything goes wrong a little hides what only happens where one thing goes wrong often.
 */
export type Mix = {
  calls: Readonly<Record<CallFault, number>>;
  hops: Readonly<Record<HopFault, number>>;
  /** Chance that the mail service's own word on a mail never arrives, or does so hours later. */
  outcomeLost: number;
  outcomeLate: number;
  /** Chance that an hourly tick does not come, or comes twice. */
  tickMissed: number;
  tickTwice: number;
  /** Chance that somebody else acts in the middle of a dangerous moment. */
  rival: number;
  /** Times, in milliseconds from the start, between which every call is refused, or no schedule runs. */
  blackouts: readonly { from: number; to: number }[];
  outages: readonly { from: number; to: number }[];
  /** From here on nothing goes wrong any more, so that what is owed can be judged. */
  calmFrom: number;
};

const oneOf = <T>(chance: Chance, of: readonly T[]): T => {
  const drawn = of[Math.floor(chance() * of.length)];
  if (drawn === undefined) throw new Error('nothing to draw from');
  return drawn;
};

const windows = (chance: Chance, most: number, within: number, shortest: number, longest: number) =>
  Array.from({ length: Math.floor(chance() * (most + 1)) }, () => {
    const from = chance() * within;
    return { from, to: from + shortest + chance() * (longest - shortest) };
  });

/** A world in which nothing goes wrong. */
export const soundMix: Mix = {
  calls: { throttled: 0, 'answer-lost': 0, 'crash-before': 0, 'crash-after': 0, slow: 0 },
  hops: { twice: 0, lost: 0, late: 0, 'stale-redrive': 0 },
  ...{ outcomeLost: 0, outcomeLate: 0, tickMissed: 0, tickTwice: 0, rival: 0 },
  ...{ blackouts: [], outages: [], calmFrom: 0 },
};

/** The mix of a seed. Some worlds are sound, some have one trouble, some all of them. */
export const mixOf = (chance: Chance, calmFrom: number): Mix => {
  const share = (...of: readonly number[]): number => oneOf(chance, of);
  const call = () => share(0, 0, 0.002, 0.01, 0.04);
  const hop = () => share(0, 0, 0.02, 0.1, 0.25);
  return {
    calls: {
      throttled: call(),
      'answer-lost': call(),
      'crash-before': call(),
      'crash-after': call(),
      slow: call(),
    },
    hops: { twice: hop(), lost: share(0, 0, 0.02, 0.1), late: hop(), 'stale-redrive': 0.5 },
    outcomeLost: share(0, 0, 0.01),
    outcomeLate: share(0, 0, 0.01),
    tickMissed: share(0, 0.05, 0.4),
    tickTwice: share(0, 0.05, 0.3),
    rival: share(0, 0.02, 0.1),
    blackouts: windows(chance, 3, calmFrom, 5 * minutes, 90 * minutes),
    outages: windows(chance, 2, calmFrom, 6 * hours, 30 * hours),
    calmFrom,
  };
};
