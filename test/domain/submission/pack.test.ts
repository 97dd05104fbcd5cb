import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptedEdition, shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { charterEdition, problemCommitment } from '../../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { strataIn } from '../../../shared/domain/scoring/strata.ts';
import { pack, unpack } from '../../../shared/domain/submission/pack.ts';
import { inTime, mode, submission } from '../../../shared/domain/submission/submission.ts';

const any = fc.record({
  mode: fc.constantFrom(...mode.options),
  kind: fc.constantFrom('home', 'open'),
  inTime: fc.constantFrom(undefined, ...inTime.options),
  stratum: fc.nat(strataIn(currentRulebook.weighting.dimensions) - 1),
  levels: fc.array(fc.constantFrom(undefined, 1, 2, 3, 4, 5, 'does-not-apply'), {
    minLength: 5,
    maxLength: 5,
  }),
});

describe('a packed submission', () => {
  test('gives back its mode, its voice, whether it was answered in time, stratum and answers, whatever they are', () => {
    fc.assert(
      fc.property(any, (each) => {
        const answers = adoptedEdition.commitments.map(({ id }, index) => [id, each.levels[index]] as const);
        const made = submission.parse({
          association: 'C9001',
          year: 2026,
          voice: { kind: each.kind, hash: 'h'.repeat(43) },
          token: `01M8RDA4M0${'1'.repeat(16)}`,
          bodyHash: 'hash',
          proof: '0'.repeat(32),
          charter: adoptedEdition.id,
          rulebook: currentRulebook.id,
          mode: each.mode,
          week: '2026-11-30',
          answers: Object.fromEntries(answers.filter(([, level]) => level !== undefined)),
          hazards: [],
          ...(each.inTime && { problem: { inTime: each.inTime } }),
        });
        expect(unpack(pack(made, adoptedEdition, currentRulebook, each.stratum), 5)).toMatchObject({
          mode: each.mode,
          voiceKind: each.kind,
          inTime: each.inTime,
          stratum: each.stratum,
          answers: each.levels,
        });
      }),
      { seed: 7 },
    );
  });
});

describe('the commitment that is about what went wrong', () => {
  test.each(shippedEditions)('is one that tenants of edition $id are asked about', (edition) => {
    expect(problemCommitment(edition)?.judgedBy).toBe('tenant');
  });

  test('is one at most, or the edition is refused', () => {
    const all = {
      ...adoptedEdition,
      commitments: adoptedEdition.commitments.map((each) => ({ ...each, asksAboutProblem: true })),
    };
    expect(charterEdition.safeParse(all).error?.issues[0]?.message).toMatch(/at most one commitment/);
    const none = {
      ...adoptedEdition,
      commitments: adoptedEdition.commitments.map((each) => ({ ...each, asksAboutProblem: false })),
    };
    expect(problemCommitment(charterEdition.parse(none))).toBeUndefined();
  });
});
