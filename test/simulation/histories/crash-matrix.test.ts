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

/** Lives it with one crash: the first time that this call of this function comes. */
const crashedAt = (place: string, when: 'crash-before' | 'crash-after') => {
  const places = new Set<string>();
  const forced = (of: string, name: string) => {
    const here = `${of} ${name}`;
    const isFirst = !places.has(here);
    places.add(here);
    return isFirst && here === place ? when : undefined;
  };
  const script: Script = { mix: soundMix, found, forced };
  return { places, end: live(3, () => asDeployed, seenNothing(), script) };
};

describe('a function that ends at any one call of any port, before or after it took effect', () => {
  test(
    'breaks no promise: every call of every function of a whole history, both ways',
    async () => {
      const whole = crashedAt('nowhere', 'crash-before');
      expect((await whole.end).breaches).toEqual([]);
      // The run, the case, each kind of mail, its outcomes, the clock, the sweep and the people have their part in it.
      const functions = new Set([...whole.places].map((each) => each.split(',')[0]));
      expect(functions.size).toBeGreaterThan(12);
      const broken: string[] = [];
      for (const place of whole.places)
        for (const when of ['crash-before', 'crash-after'] as const) {
          const { breaches } = await crashedAt(place, when).end;
          if (breaches.length > 0) broken.push(`${when} ${place} ${breaches[0]}`);
        }
      expect(broken).toEqual([]);
    },
    3 * minute,
  );
});
