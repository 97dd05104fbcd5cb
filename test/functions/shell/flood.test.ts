import { expect, test } from 'vitest';
import { type Buckets, tokenBuckets } from '../../../functions/shell/token-buckets.ts';
import { overheard, shelled } from '../../support/gateway.ts';

const flooding = '203.0.113.9';
const minute = 60_000;

/** Sends evenly over a minute from each address, and tells how many of each were served. */
const servedIn = (take: Buckets, perMinute: ReadonlyMap<string, number>): Map<string, number> => {
  const all = [...perMinute].flatMap(([address, count]) =>
    Array.from({ length: count }, (_, index) => ({ address, at: (index * minute) / count })),
  );
  const served = new Map<string, number>();
  for (const { address, at } of all.sort((a, b) => a.at - b.at))
    if (take(address, at) === 0) served.set(address, (served.get(address) ?? 0) + 1);
  return served;
};

test('of two thousand a minute from one address no more than its allowance is served, and of all others everything', () => {
  const others = Array.from({ length: 200 }, (_, index): [string, number] => [`10.0.0.${index}`, 30]);
  const served = servedIn(
    tokenBuckets({ burst: 600, perSecond: 10 }),
    new Map([[flooding, 2000], ...others]),
  );
  expect(served.get(flooding)).toBeLessThanOrEqual(600 + 10 * 60);
  expect(served.get(flooding)).toBeGreaterThan(1000);
  for (const [address, sent] of others) expect(served.get(address)).toBe(sent);
});

test('a flood of one function’s instance holds up neither its other readers nor anybody at another instance', async () => {
  const answer = async () => ({ status: 200, body: 'ok' });
  const [here, elsewhere] = [shelled(answer), shelled(answer)];
  const statuses = { flood: new Set<number>(), neighbour: new Set<number>(), elsewhere: new Set<number>() };
  await overheard(async () => {
    for (let sent = 0; sent < 2000; sent += 1) {
      statuses.flood.add((await here({ method: 'POST', address: flooding })).statusCode);
      if (sent % 20 !== 0) continue;
      statuses.neighbour.add((await here({ method: 'POST', address: '198.51.100.20' })).statusCode);
      statuses.elsewhere.add((await elsewhere({ method: 'POST', address: flooding })).statusCode);
    }
  });
  expect(statuses).toEqual({
    flood: new Set([200, 429]),
    neighbour: new Set([200]),
    elsewhere: new Set([200]),
  });
});
