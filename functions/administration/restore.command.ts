import { dynamoErasures } from '../../shared/adapters/dynamodb/erasures.ts';
import { dynamoMailSwitch } from '../../shared/adapters/dynamodb/mail-switch.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import type { Connection } from './connection.command.ts';
import { beginRestore, endRestore, type RestoreReport } from './restore.ts';

export type RestoreOrder = { verb: 'begin' } | { verb: 'end'; since: string | undefined; replayed: boolean };

/** The order that somebody typed after `restore`; undefined when it is none. */
export const restoreOrder = (
  [verb, ...more]: readonly string[],
  { since, replayed }: { since?: string | undefined; replayed: boolean },
): RestoreOrder | undefined => {
  if (more.length > 0) return undefined;
  if (verb === 'begin') return { verb };
  return verb === 'end' ? { verb, since, replayed } : undefined;
};

/** Carries the order out over one connection. */
export const orderRestore = async (order: RestoreOrder, to: Connection): Promise<RestoreReport> => {
  const at = await to.now();
  const cases = { client: to.dynamo, table: to.casesTable };
  const needs = {
    mailSwitch: dynamoMailSwitch(cases),
    notices: dynamoNotices(cases),
    erasures: dynamoErasures({ client: to.dynamo, table: to.ledgerTable }),
    submissions: dynamoSubmissions({ client: to.dynamo, table: to.submissionsTable }),
    // Only deletes: the vault's key is not used.
    confidences: kmsConfidences({
      ...{ client: to.dynamo, table: to.confidencesTable, kms: to.kms, vaultKey: to.vaultKey },
    }),
    clock: { now: () => at },
  };
  return order.verb === 'begin' ? beginRestore(needs) : endRestore(needs, order.since, order.replayed);
};
