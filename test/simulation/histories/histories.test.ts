import { describe, expect, test } from 'vitest';
import { live } from './history.ts';
import { planted } from './planted.ts';
import { seenNothing } from './seen.ts';
import { neverSeen } from './sometimes.ts';
import { asDeployed } from './wiring.ts';

const minute = 60_000;

describe('300 histories from a failure to the regulator, each with its own troubles', () => {
  test(
    'break no promise, meet every trouble, and send one mail too many in fewer than one of 200',
    async () => {
      const seen = seenNothing();
      const broken: string[] = [];
      let excused = 0;
      for (let seed = 0; seed < 300; seed += 1) {
        const history = await live(seed, () => asDeployed, seen);
        if (history.breaches.length > 0)
          broken.push(`npm run sim -- --seeds 1 --from ${seed}`, ...history.breaches);
        if (history.excused.length > 0) excused += 1;
      }
      expect(broken).toEqual([]);
      expect(neverSeen(seen)).toEqual([]);
      expect(excused).toBeLessThanOrEqual(1);
    },
    3 * minute,
  );

  test('are the same when they are lived again', async () => {
    const twice = [
      await live(11, () => asDeployed, seenNothing()),
      await live(11, () => asDeployed, seenNothing()),
    ];
    expect(twice[0]?.mails).toBeGreaterThan(5);
    expect(twice[1]).toEqual(twice[0]);
  });
});

/** Seeds that are known to find each: `npm run sim -- --planted all` looks for three of 300 anew. */
const finders: Readonly<Record<string, readonly number[]>> = {
  'claim-nothing': [0, 1, 2],
  'mark-then-send': [2, 3, 10],
  'no-sweep': [0, 1, 2],
  'sweep-asks-nobody': [3, 5, 15],
  'blind-append': [2, 4, 6],
  'conflict-is-done': [6, 31, 181],
  'known-word-is-dropped': [3, 46, 61],
  'tick-of-the-hour': [0, 2, 3],
  'any-error-was-not-sent': [16, 19, 22],
  'announced-is-heard': [1, 11, 16],
  'nobody-looks-back': [3, 4, 11],
  'day-of-hearing': [39, 62, 140],
  'nobody-is-asked': [55, 56, 98],
  'bounces-are-noise': [0, 2, 3],
  'an-hour-long': [0, 1, 2],
};

describe('a planted bug is found:', () => {
  test.each(Object.entries(planted).map(([name, { says, wiring }]) => ({ name, says, wiring })))(
    '$says',
    async ({ name, wiring }) => {
      const found: string[] = [];
      for (const seed of finders[name] ?? []) {
        // A seed in which nothing is wrong with what is deployed, and something is with the bug.
        expect((await live(seed, () => asDeployed, seenNothing())).breaches).toEqual([]);
        found.push(...(await live(seed, wiring, seenNothing())).breaches);
        if (found.length > 0) break;
      }
      expect(found).not.toEqual([]);
    },
    minute,
  );
});
