import {
  CancelKeyDeletionCommand,
  DescribeKeyCommand,
  EnableKeyCommand,
  type KMSClient,
  NotFoundException,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms';
import { instantOf } from '../../domain/time/calendar.ts';
import type { YearKeys } from '../../ports/year-keys.ts';

const instant = (at: Date | undefined) => {
  if (!at) throw new Error('the key service did not say when the key ends');
  return instantOf(at.toISOString());
};

/**
 * Keys of reporting years in KMS, with the caller's own rights: no function may do this.
 * @param to.yearKeys from reporting year to the id of its key.
 */
export const kmsYearKeys = (to: { kms: KMSClient; yearKeys: Readonly<Record<string, string>> }): YearKeys => {
  const keyOf = (year: number): string => {
    const key = to.yearKeys[String(year)];
    if (key === undefined) throw new Error(`reporting year ${year} has no key`);
    return key;
  };
  return {
    stateOf: async (year) => {
      if (to.yearKeys[String(year)] === undefined) return { kind: 'none' };
      try {
        const { KeyMetadata } = await to.kms.send(new DescribeKeyCommand({ KeyId: keyOf(year) }));
        return KeyMetadata?.KeyState === 'PendingDeletion'
          ? { kind: 'ending', endsAt: instant(KeyMetadata.DeletionDate) }
          : { kind: 'standing' };
      } catch (fault) {
        if (fault instanceof NotFoundException) return { kind: 'none' };
        throw fault;
      }
    },
    end: async (year, waitDays) => {
      const order = { KeyId: keyOf(year), PendingWindowInDays: waitDays };
      return instant((await to.kms.send(new ScheduleKeyDeletionCommand(order))).DeletionDate);
    },
    keep: async (year) => {
      await to.kms.send(new CancelKeyDeletionCommand({ KeyId: keyOf(year) }));
      // A key whose deletion was taken back stays switched off until somebody switches it on.
      await to.kms.send(new EnableKeyCommand({ KeyId: keyOf(year) }));
    },
  };
};
