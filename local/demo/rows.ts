import { createHash } from 'node:crypto';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { stratumOf } from '../../shared/domain/scoring/strata.ts';
import { pack } from '../../shared/domain/submission/pack.ts';
import { type Submission, submission } from '../../shared/domain/submission/submission.ts';
import { tokenBytes, tokenOf } from '../../shared/domain/submission/token.ts';
import { instantOf, weekOf } from '../../shared/domain/time/calendar.ts';
import type { SeededChance } from './chance.ts';
import { type DemoAnswer, demo } from './sector.ts';

/** What the store is given of one answer. */
export type DemoRow = { submission: Submission; packed: Uint8Array };

/** When the store drops the answers: seconds since 1970, so many months after the reporting year. */
export const expiresAt =
  Date.UTC(demo.year + 1, 3 + currentRulebook.retention.submissionMonthsAfterYear, 1) / 1000;

/**
 * One answer as intake would store it. Its voice is a random hash: the homes of the demonstration have no letter, and
 * a keyed hash looks no different.
 */
export const rowOf = (
  chance: SeededChance,
  { association, sentOn, kind, mode, answers, hazards, known }: DemoAnswer,
): DemoRow => {
  const made = submission.parse({
    association: association.id,
    year: demo.year,
    voice: { kind, hash: Buffer.from(chance.bytes(32)).toString('base64url') },
    token: tokenOf(instantOf(`${sentOn}T12:00:00Z`), chance.bytes(tokenBytes)),
    bodyHash: createHash('sha256').update(JSON.stringify({ answers, hazards })).digest('base64url'),
    charter: adoptedEdition.id,
    rulebook: currentRulebook.id,
    mode,
    week: weekOf(sentOn),
    answers,
    hazards,
  });
  const stratum = stratumOf(known, currentRulebook.weighting.dimensions);
  return { submission: made, packed: pack(made, adoptedEdition, currentRulebook, stratum) };
};
