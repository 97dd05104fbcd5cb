import type { Association } from '../../shared/domain/association.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { combinationOf, idsIn } from '../../shared/domain/scoring/combination.ts';
import { type Margins, margins } from '../../shared/domain/scoring/margins.ts';
import type { Known } from '../../shared/domain/scoring/strata.ts';
import type { Answers } from '../../shared/domain/submission/submission.ts';
import { chanceOf, type SeededChance } from './chance.ts';

/**
 * Who lives in the homes of the demonstration, and who of them answers: older people do so more often, and are kinder.
 * All of it has chances of its own, so that answers and plants are what they would be without it.
 */

/** A level's share among all homes, from and to; whether an association may have none; how readily they answer. */
type Level = { from: number; to: number; mayLack?: number; readiness: number };

const dimensions: Readonly<Record<string, Readonly<Record<string, Level>>>> = {
  age: {
    'under-25': { from: 8, to: 14, readiness: 0.8 },
    '25-to-34': { from: 12, to: 18, readiness: 0.8 },
    '35-to-49': { from: 22, to: 28, readiness: 0.9 },
    '50-to-64': { from: 22, to: 30, readiness: 1.2 },
    '65-to-74': { from: 10, to: 18, readiness: 1.5 },
    '75-and-over': { from: 9, to: 16, readiness: 1.4 },
  },
  tenure: {
    'general-needs': { from: 60, to: 90, readiness: 1 },
    supported: { from: 8, to: 20, mayLack: 0.5, readiness: 0.6 },
    'housing-for-older-people': { from: 10, to: 25, mayLack: 0.3, readiness: 1.5 },
    'shared-ownership': { from: 8, to: 20, mayLack: 0.6, readiness: 0.9 },
  },
  disability: {
    disabled: { from: 48, to: 60, readiness: 1.1 },
    'not-disabled': { from: 40, to: 52, readiness: 0.9 },
  },
  property: {
    house: { from: 30, to: 60, readiness: 1 },
    bungalow: { from: 8, to: 16, mayLack: 0.5, readiness: 1.4 },
    flat: { from: 30, to: 60, readiness: 0.9 },
    'shared-or-other': { from: 3, to: 8, mayLack: 0.75, readiness: 0.5 },
  },
};

/** Shares of all homes by dimension and level; they need not sum to 1. */
export type Profile = Readonly<Record<string, Readonly<Record<string, number>>>>;

const levelsIn = (id: string): (readonly [string, Level])[] => Object.entries(dimensions[id] ?? {});

/** Who lives in the homes of an association. */
export const profileOf = (seed: string, { id }: Pick<Association, 'id'>): Profile => {
  const chance = chanceOf(`${seed} homes ${id}`);
  const shareOf = ({ from, to, mayLack = 0 }: Level): number =>
    chance.share() < mayLack ? 0 : from + (to - from) * chance.share();
  return Object.fromEntries(
    Object.keys(dimensions).map((dimension) => [
      dimension,
      Object.fromEntries(levelsIn(dimension).map(([level, each]) => [level, shareOf(each)])),
    ]),
  );
};

/** One of several by their weights. */
const drawn = (chance: SeededChance, all: readonly (readonly [string, number])[]): string | undefined => {
  let left = chance.share() * all.reduce((sum, [, weight]) => sum + weight, 0);
  return all.find(([, weight]) => {
    left -= weight;
    return weight > 0 && left < 0;
  })?.[0];
};

/** From −1, all answers at level 1, to 1, all at level 5. */
const kindnessOf = (answers: Answers): number => {
  const levels = Object.values(answers).filter((each) => typeof each === 'number');
  return levels.length === 0 ? 0 : levels.reduce((sum, each) => sum + (each - 3) / 2, 0) / levels.length;
};

const saysNothing = 0.08;
const skipsOne = 0.07;

/** What one home that answered says of itself; some say nothing, some leave a question out. */
export const knownOf = (chance: SeededChance, profile: Profile, answers: Answers): Known => {
  const silent = chance.share() < saysNothing;
  const kindness = kindnessOf(answers);
  return Object.fromEntries(
    Object.entries(profile).map(([dimension, shares]) => {
      const kinder = dimension === 'age' || dimension === 'tenure' ? 0.6 * kindness : 0;
      const weights = levelsIn(dimension).map(([level, { readiness }]): [string, number] => [
        level,
        (shares[level] ?? 0) * readiness ** (1 + kinder),
      ]);
      const level = drawn(chance, weights);
      return [dimension, chance.share() < skipsOne || silent ? undefined : level];
    }),
  );
};

/** What associations know of their homes: most the kind of letting, some more, some nothing. */
const usuallyKnown: readonly (readonly string[])[] = [
  [],
  ['tenure'],
  ['tenure', 'property'],
  ['tenure and property'],
  ['age', 'tenure', 'disability', 'property'],
  ['age', 'tenure', 'disability', 'property'],
];

/** Whole homes in the proportion of shares. */
const spread = (homes: number, shares: readonly (readonly [string, number])[]): Record<string, number> => {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries(shares.map(([level, share]) => [level, Math.round((homes * share) / total)]));
};

const marginOf = (name: string, profile: Profile, homes: number): Record<string, number> => {
  const combination = combinationOf(idsIn(name), currentRulebook.weighting.dimensions);
  if (!combination) throw new Error(`${name} is not in rulebook ${currentRulebook.id}`);
  const { ids, levels } = combination;
  const shareAt = (level: string): number => {
    const parts = ids.length === 1 ? [level] : idsIn(level);
    return ids.reduce((share, id, place) => share * (profile[id]?.[parts[place] ?? ''] ?? 0), 1);
  };
  return spread(
    homes,
    levels.map((level) => [level, shareAt(level)]),
  );
};

/** The invented margins of an association, or nothing where it knows nothing of its homes. */
export const marginsOf = (seed: string, { id, homes }: Association): Margins | undefined => {
  const known = chanceOf(`${seed} margins ${id}`).oneOf(usuallyKnown);
  if (known.length === 0) return undefined;
  const profile = profileOf(seed, { id });
  return margins.parse({
    association: id,
    homes: Object.fromEntries(known.map((name) => [name, marginOf(name, profile, homes)])),
  });
};
