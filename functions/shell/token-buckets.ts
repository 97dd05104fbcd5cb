/** What one address may ask for: so many requests at once, and so many a second in the long run. */
export type Allowance = { burst: number; perSecond: number };

/** Takes one request from an address's bucket; gives 0, or the seconds until there is one again. */
export type Buckets = (address: string, nowMs: number) => number;

const mostAddresses = 10_000;

/**
 * Token buckets in the memory of this one instance, never stored or logged. The address seen longest ago makes room
 * for a new one.
 */
export const tokenBuckets = (allowance: Allowance): Buckets => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address, nowMs) => {
    const before = buckets.get(address) ?? { tokens: allowance.burst, at: nowMs };
    const gained = (Math.max(0, nowMs - before.at) / 1000) * allowance.perSecond;
    const tokens = Math.min(allowance.burst, before.tokens + gained);
    buckets.delete(address);
    buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: nowMs });
    if (buckets.size > mostAddresses) {
      const [oldest] = buckets.keys();
      if (oldest !== undefined) buckets.delete(oldest);
    }
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / allowance.perSecond);
  };
};
