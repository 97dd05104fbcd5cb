import type { LeftAddresses } from '../../ports/address-mails.ts';
import type { ConfidedReport } from '../../ports/confidences.ts';

/** Addresses as they were left in memory. */
export const memoryLeftAddresses = (reports: ReadonlyMap<string, ConfidedReport>): LeftAddresses => ({
  open: async ({ key, reading }, now) => {
    const held = reports.get(key);
    if (!held || held.reading !== reading || Date.parse(now) >= held.expires * 1000) return undefined;
    return held.address === 'as-before' ? undefined : structuredClone(held.address);
  },
});
