import { type AssociationId, associationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import {
  askedOfTenants,
  type CharterEdition,
  type CommitmentId,
} from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Levels } from '../../shared/domain/scoring/scorecard.ts';
import { type Known, stratumOf } from '../../shared/domain/scoring/strata.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import { pack } from '../../shared/domain/submission/pack.ts';
import { type InTime, type Submission, submission } from '../../shared/domain/submission/submission.ts';

/** The commitments that the adopted edition asks tenants about, by their place. */
export const asked = (place: number): CommitmentId => {
  const found = askedOfTenants(adoptedEdition)[place];
  if (!found) throw new Error(`the edition asks no question number ${place}`);
  return found.id;
};

/** The nth association of a made-up sector. */
export const nth = (number: number): AssociationId => associationId.parse(`H${1000 + number}`);

/** A small generator of repeatable chance, 0 to below 1 (mulberry32). */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Made = Partial<Pick<Submission, 'mode' | 'week' | 'charter' | 'year'>> & {
  answers?: Readonly<Record<string, number | string>>;
  hazards?: readonly string[];
  voice?: 'home' | 'open';
  inTime?: InTime;
  number?: number;
  known?: Known;
  association?: string;
};

/** One voice's answer; show only what matters. */
export const aSubmission = (made: Made = {}): Submission =>
  submission.parse({
    association: made.association ?? 'H1001',
    year: made.year ?? 2026,
    voice: { kind: made.voice ?? 'home', hash: String(made.number ?? 1).padStart(32, 'v') },
    token: '01KB0000000000000000000000',
    bodyHash: 'hash',
    charter: made.charter ?? adoptedEdition.id,
    rulebook: currentRulebook.id,
    mode: made.mode ?? 'web',
    week: made.week ?? '2026-11-30',
    answers: made.answers ?? {},
    hazards: made.hazards ?? [],
    ...(made.inTime && { problem: { inTime: made.inTime } }),
  });

/** The same, packed as the run reads it. */
export const aPacked = (made: Made = {}, charter: CharterEdition = adoptedEdition): Uint8Array =>
  pack(
    aSubmission({ ...made, charter: charter.id }),
    charter,
    currentRulebook,
    stratumOf(made.known ?? {}, currentRulebook.weighting.dimensions),
  );

/** Counts at levels 1 to 5. */
export const levelsOf = (
  ...[level1, level2, level3, level4, level5]: readonly [number, number, number, number, number]
): Levels => ({ level1, level2, level3, level4, level5, doesNotApply: 0 });

/** A tally of one association in one mode; counts by commitment. */
export const aTally = (
  association: AssociationId,
  counts: Readonly<Record<string, Levels>>,
  more: Partial<AssociationTally> & { mode?: Submission['mode'] } = {},
): AssociationTally => {
  const { mode = 'web', ...rest } = more;
  const cells = askedOfTenants(adoptedEdition).flatMap(({ id }) => {
    const levels = counts[id];
    return levels ? [{ commitment: id, mode, levels, weeks: [], strata: [] }] : [];
  });
  return {
    association,
    cells,
    homes: [],
    dangers: [],
    submissions: 0,
    openAnswers: 0,
    inputHash: '',
    ...rest,
  };
};
