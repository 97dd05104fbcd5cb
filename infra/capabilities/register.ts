import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CrossStackReferences, ReferenceStrength } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { dueIndex, key, keys, type TableName, tables } from '../../shared/contracts/register.ts';
import { type Alarms, fiveMinutes } from '../parts/alarms.ts';
import type { ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import type { Keys } from './keys.ts';

/** What a function may ask of a table; the store knows no wildcard here. */
export type TableAction =
  | 'GetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'
  | 'ConditionCheckItem';

const text = AttributeType.STRING;

const tableOf = (scope: Construct, name: TableName, { tables: encryptionKey }: Keys): Table => {
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

/** The five tables. A function reaches one only by a grant, which gives the right to its key as well. */
export class Register extends Construct {
  readonly tables: Readonly<Record<TableName, Table>>;
  private readonly keys: Keys;

  constructor(scope: Construct, id: string, props: { keys: Keys }) {
    super(scope, id);
    this.keys = props.keys;
    this.tables = {
      associations: tableOf(this, 'associations', props.keys),
      submissions: tableOf(this, 'submissions', props.keys),
      scores: tableOf(this, 'scores', props.keys),
      cases: tableOf(this, 'cases', props.keys),
      confidences: tableOf(this, 'confidences', props.keys),
    };
  }

  grantAssociations(fn: ServiceFunction, ...actions: TableAction[]): void {
    const table = this.tables.associations;
    fn.receive('associations', { ASSOCIATIONS_TABLE: table.tableName }, ...this.reach(table, actions));
  }

  /**
   * May count wrong tries of a home code, and touch no other row of that table: the mailboxes of boards lie there too,
   * and the function that asks for this is the public's.
   */
  grantCountingTries(fn: ServiceFunction): void {
    const table = this.tables.associations;
    fn.receive(
      'associations',
      { ASSOCIATIONS_TABLE: table.tableName },
      statement(['dynamodb:UpdateItem'], [table.tableArn], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys.code('*').pk] },
      }),
    );
  }

  grantSubmissions(fn: ServiceFunction, ...actions: TableAction[]): void {
    const table = this.tables.submissions;
    fn.receive('submissions', { SUBMISSIONS_TABLE: table.tableName }, ...this.reach(table, actions));
  }

  grantScores(fn: ServiceFunction, ...actions: TableAction[]): void {
    const table = this.tables.scores;
    fn.receive('scores', { SCORES_TABLE: table.tableName }, ...this.reach(table, actions));
  }

  /** Reads cases and which of them are open; `grantCases` moves them. */
  grantReadingCases(fn: ServiceFunction): void {
    const table = this.tables.cases;
    fn.receive(
      'cases',
      { CASES_TABLE: table.tableName },
      ...this.reach(table, ['GetItem', 'Query']),
      statement(['dynamodb:Query'], [`${table.tableArn}/index/${dueIndex.name}`]),
    );
  }

  /** Reads, appends and updates cases, finds what is due, and never deletes: no role of this service may. */
  grantCases(fn: ServiceFunction): void {
    const table = this.tables.cases;
    fn.receive(
      'cases',
      { CASES_TABLE: table.tableName },
      ...this.reach(table, ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem']),
      statement(['dynamodb:Query'], [`${table.tableArn}/index/${dueIndex.name}`]),
    );
  }

  /**
   * May put sealed words and contacts away and delete them again, and can read none back: it has no right to open the
   * vault's key.
   */
  grantConfiding(fn: ServiceFunction): void {
    const table = this.tables.confidences;
    const vault = this.keys.vault.keyArn;
    fn.receive(
      'confidences',
      { CONFIDENCES_TABLE: table.tableName, VAULT_KEY: vault },
      ...this.reach(table, ['PutItem', 'DeleteItem']),
      statement(['kms:GenerateDataKey'], [vault]),
    );
  }

  /** May read saved drafts back, and no other row of that table; it puts and deletes them by `grantConfiding`. */
  grantDrafts(fn: ServiceFunction): void {
    const table = this.tables.confidences;
    fn.receive(
      'confidences',
      { CONFIDENCES_TABLE: table.tableName, VAULT_KEY: this.keys.vault.keyArn },
      statement(['dynamodb:GetItem'], [table.tableArn], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys.draft('*').pk] },
      }),
    );
  }

  /** Rings, table by table, when the store refuses or holds back what is asked of it. */
  watch(scope: Construct, alarms: Alarms): void {
    for (const [name, table] of Object.entries(this.tables))
      alarms.add(scope, `Store ${name}`, {
        metric: refusals(table),
        atLeast: 10,
        impact: `What tenants, boards and the regulator do with ${name} is refused or waits.`,
        article: 'the-store-refuses',
      });
  }

  /** The caller needs the table's key as well as the table, for writing too; but only by way of the store. */
  private reach(table: Table, actions: readonly TableAction[]): PolicyStatement[] {
    return [
      statement(
        actions.map((action) => `dynamodb:${action}`),
        [table.tableArn],
      ),
      statement(['kms:Decrypt'], [this.keys.tables.keyArn], {
        StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` },
      }),
    ];
  }
}

const refusals = (table: Table): MathExpression => {
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
