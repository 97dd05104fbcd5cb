import { describe, expect, test } from 'vitest';
import { aFailure } from '../../support/cases.ts';
import { live, type Script } from './history.ts';
import { days, soundMix } from './mix.ts';
import { seenNothing } from './seen.ts';
import { asDeployed } from './wiring.ts';

const minute = 60_000;

/** Two failures of one landlord, one of which joins the other's case, with people who act on the mails. */
const found: Script['found'] = [
  { failure: aFailure({ association: 'C9001', commitment: 'quality' }), after: days },
  {
    failure: aFailure({ association: 'C9001', commitment: 'quality', trigger: 'danger-cluster' }),
    after: 6 * days,
  },
];

/** Lives it with one crash, at the call of this number. */
const crashedAt = (number: number, when: 'crash-before' | 'crash-after', seed: number) => {
  let call = 0;
  const names: string[] = [];
  const forced = (name: string) => {
    names.push(name);
    call += 1;
    return call === number ? when : undefined;
  };
  const script: Script = { mix: soundMix, found, forced };
  return { names, end: live(seed, () => asDeployed, seenNothing(), script) };
};

describe('a function that ends at any one call of any port, before or after it took effect', () => {
  test(
    'breaks no promise: every call of a whole history, both ways',
    async () => {
      const whole = crashedAt(0, 'crash-before', 3);
      expect((await whole.end).breaches).toEqual([]);
      // Every function has its part in it: the run, the case, the sender, the outcome, the clock, the sweep, the people.
      expect(new Set(whole.names).size).toBeGreaterThan(15);
      const broken: string[] = [];
      for (const [index, name] of whole.names.entries())
        for (const when of ['crash-before', 'crash-after'] as const) {
          const { breaches } = await crashedAt(index + 1, when, 3).end;
          if (breaches.length > 0) broken.push(`${when} ${name}, call ${index + 1}: ${breaches[0]}`);
        }
      expect(broken).toEqual([]);
    },
    3 * minute,
  );
});
