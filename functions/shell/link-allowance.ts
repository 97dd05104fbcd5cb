import { tokenBuckets } from './token-buckets.ts';

/** To one address: three mails, and one more every eight hours. Somebody may share a mailbox, nobody needs a flood. */
const toOne = { burst: 3, perSecond: 1 / (8 * 3600) };
/** To everybody together, from one instance: 30 at once, and one more every three seconds. */
const toAll = { burst: 30, perSecond: 1 / 3 };

/**
 * How many links this instance may mail, in memory only. Gives false when an address, or all together, had too many.
 * @param now milliseconds since 1970
 */
export const linkAllowance = (now: () => number): ((addressHash: string) => boolean) => {
  const addresses = tokenBuckets(toOne);
  const all = tokenBuckets(toAll);
  return (addressHash) => addresses(addressHash, now()) === 0 && all('all', now()) === 0;
};
