import { writeFile } from 'node:fs/promises';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoClosedYears } from '../../shared/adapters/dynamodb/closed-years.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { kmsYearKeys } from '../../shared/adapters/kms/year-keys.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Connection } from './connection.command.ts';
import { closeYear } from './year-close.ts';
import type { YearKeyReport } from './year-key.ts';

/** What the officer typed after `year close`. `out`: the file that the archive is written to. */
export type YearOrder = {
  year: string;
  rehearse: boolean;
  confirm: string | undefined;
  out: string | undefined;
};

/** Carries the order out over one connection. */
export const orderYear = async (order: YearOrder, to: Connection): Promise<YearKeyReport> => {
  const at = await to.now();
  const path = order.out ?? `year-${order.year}.json`;
  const scores = { client: to.dynamo, table: to.scoresTable };
  return closeYear({
    scores: dynamoScores(scores),
    cases: dynamoCases({ client: to.dynamo, table: to.casesTable }),
    closedYears: dynamoClosedYears(scores),
    yearKeys: kmsYearKeys({ kms: to.kms, yearKeys: to.yearKeys }),
    keep: (archive) => writeFile(path, archive),
    clock: { now: () => at },
    ...{ rulebook: currentRulebook, hash: sha256 },
  })(order.year, order);
};
