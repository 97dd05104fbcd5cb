import type { CommitmentId } from '../../shared/domain/charter/charter.ts';
import type { Answer, Mode } from '../../shared/domain/submission/submission.ts';
import type { SeededChance } from './chance.ts';

/**
 * How people answer: an ordered logit model. A landlord's own standing moves every answer about it; how it is asked and
 * what it is asked about move them too. The sizes follow what English landlords published of 2024/25: landlords differ
 * by about 10 points, the telephone sounds some 13 points kinder than the web, and complaints fare worst.
 */
const logit = (share: number): number => Math.log(share / (1 - share));
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Shares at or below levels 1, 2, 3 and 4 of a usual landlord on the web. */
const cuts = [0.06, 0.17, 0.31, 0.67].map(logit);

const standing: Readonly<Record<string, number>> = {
  relationships: 0.15,
  communications: 0,
  'voice-and-influence': -0.3,
  quality: 0.05,
  'when-things-go-wrong': -0.9,
};

const kindness: Readonly<Record<Mode, number>> = {
  web: 0,
  telephone: 0.65,
  paper: 0.5,
  'panel-assisted': 0.3,
};

/** Share of homes whom a commitment does not concern: most have had nothing go wrong. */
const unconcerned = (commitment: CommitmentId): number =>
  commitment === 'when-things-go-wrong' ? 0.38 : 0.02;

/** A landlord's standing: the same for all it is asked about, but for a little. */
export type Landlord = { overall: number; about: ReadonlyMap<CommitmentId, number> };

export const landlordOf = (chance: SeededChance, commitments: readonly CommitmentId[]): Landlord => ({
  overall: chance.normal(0, 0.48),
  about: new Map(commitments.map((each) => [each, chance.normal(standing[each] ?? 0, 0.15)])),
});

/** One home's answer about one commitment; `undefined` where it gave none. */
export const answerOf = (
  chance: SeededChance,
  landlord: Landlord,
  commitment: CommitmentId,
  mode: Mode,
): Answer | undefined => {
  if (chance.share() < 0.03) return undefined;
  if (chance.share() < unconcerned(commitment)) return 'does-not-apply';
  const better = landlord.overall + (landlord.about.get(commitment) ?? 0) + kindness[mode];
  const drawn = chance.share();
  const levels = [1, 2, 3, 4] as const;
  return levels.find((_, index) => drawn < logistic((cuts[index] ?? 0) - better)) ?? 5;
};

/** An answer of a home that was let down: four in five at the two lowest levels. */
export const letDown = (chance: SeededChance): Answer => {
  const drawn = chance.share();
  return drawn < 0.45 ? 1 : drawn < 0.8 ? 2 : drawn < 0.92 ? 3 : 4;
};

/** How homes answer: mostly on the web. */
export const modeOf = (chance: SeededChance): Mode => {
  const drawn = chance.share();
  return drawn < 0.86 ? 'web' : drawn < 0.94 ? 'telephone' : drawn < 0.98 ? 'paper' : 'panel-assisted';
};
