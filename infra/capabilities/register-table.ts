import { RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { key, type TableName, tables } from '../../shared/contracts/register.ts';
import { fiveMinutes } from '../parts/alarms.ts';
import type { Keys } from './keys.ts';

const text = AttributeType.STRING;

/** One table of the register, under our own key, recoverable to a point in time and hard to lose. */
export const tableOf = (scope: Construct, name: TableName, { tables: encryptionKey }: Keys): Table => {
  const table = new Table(scope, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, {
    partitionKey: { name: key.partition, type: text },
    sortKey: { name: key.sort, type: text },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: tables[name].recoveryDays,
    },
    timeToLiveAttribute: key.expiry,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const index of tables[name].indexes)
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: { name: index.partition, type: text },
      sortKey: { name: index.sort, type: text },
    });
  // A replaced table would otherwise leave the functions with the old name, without a word.
  CrossStackReferences.of(table).produce(ReferenceStrength.STRONG);
  return table;
};

/** What the store refused or held back of one table. */
export const refusals = (table: Table): MathExpression => {
  const sum = { period: fiveMinutes, statistic: 'Sum' };
  const failing = (operation: string) =>
    table.metric('SystemErrors', {
      ...sum,
      dimensionsMap: { TableName: table.tableName, Operation: operation },
    });
  return new MathExpression({
    expression: 'SUM([FILL(reads, 0), FILL(writes, 0), FILL(gets, 0), FILL(puts, 0), FILL(queries, 0)])',
    usingMetrics: {
      reads: table.metric('ReadThrottleEvents', sum),
      writes: table.metric('WriteThrottleEvents', sum),
      gets: failing('GetItem'),
      puts: failing('PutItem'),
      queries: failing('Query'),
    },
    period: fiveMinutes,
  });
};
