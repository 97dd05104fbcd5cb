import { type AddressMail, type AddressMove, claimedAt } from '../../domain/reading/address-mail.ts';
import type { AddressMails } from '../../ports/address-mails.ts';

/** The outbox of mails that pass an address on, in memory. */
export const memoryAddressMails = (): AddressMails => {
  const rows = new Map<string, AddressMail>();
  const move = async (reading: string, to: AddressMove): Promise<AddressMail | 'unchanged' | 'unknown'> => {
    const before = rows.get(reading);
    if (!before) return 'unknown';
    const after = to(structuredClone(before));
    if (!after) return 'unchanged';
    rows.set(reading, after);
    return structuredClone(after);
  };
  return {
    move,
    owe: async (mail) => {
      if (rows.has(mail.reading)) return 'known';
      rows.set(mail.reading, structuredClone(mail));
      return 'owed';
    },
    get: async (reading) => structuredClone(rows.get(reading)),
    all: async () =>
      [...rows.values()]
        .map((each) => structuredClone(each))
        .sort((a, b) => (a.agreedAt < b.agreedAt ? 1 : a.agreedAt > b.agreedAt ? -1 : 0)),
    claim: async (reading, now) => {
      const got = await move(reading, claimedAt(now));
      return got === 'unchanged' || got === 'unknown' ? undefined : got;
    },
  };
};
