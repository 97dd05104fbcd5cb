import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import {
  dueIndex,
  keys,
  peoplePartition,
  placePartitions,
  sealedPartition,
  sealedPartitions,
  type TableName,
  waitingPartition,
} from '../../shared/contracts/register.ts';
import type { Alarms } from '../parts/alarms.ts';
import type { ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import type { Keys } from './keys.ts';
import { refusals, tableOf } from './register-table.ts';

/** What a function may ask of a table; the store knows no wildcard here. */
export type TableAction =
  | 'GetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'
  | 'ConditionCheckItem';

/** The seven tables. A function reaches one only by a grant, which gives the right to its key as well. */
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
      people: tableOf(this, 'people', props.keys),
      ledger: tableOf(this, 'ledger', props.keys),
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

  /** May read and save drafts, and no other row of that table; it deletes them by `grantConfiding`. */
  grantDrafts(fn: ServiceFunction): void {
    const table = this.tables.confidences;
    fn.receive(
      'confidences',
      { CONFIDENCES_TABLE: table.tableName, VAULT_KEY: this.keys.vault.keyArn },
      statement(['dynamodb:GetItem', 'dynamodb:UpdateItem'], [table.tableArn], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys.draft('*').pk] },
      }),
    );
  }

  /**
   * May tell who is signed in: reads people, and reads, touches and ends sessions. It can start no session and give no
   * role.
   */
  grantSessions(fn: ServiceFunction): void {
    const table = this.tables.people;
    const session = keys.session('*').pk;
    fn.receive(
      'people',
      { PEOPLE_TABLE: table.tableName },
      ...this.reachRows(table, ['GetItem'], [peoplePartition, session, keys.signedOut('').pk]),
      ...this.reachRows(table, ['UpdateItem', 'DeleteItem'], [session]),
    );
  }

  /** May start sessions, too: for the sign-in only. */
  grantStartingSessions(fn: ServiceFunction): void {
    const table = this.tables.people;
    fn.receive(
      'people',
      { PEOPLE_TABLE: table.tableName },
      ...this.reachRows(table, ['PutItem'], [keys.session('*').pk]),
    );
  }

  /** May take the entries of cases that got their number off the list of those that wait; reads and deletes no other row. */
  grantWaitingEntries(fn: ServiceFunction): void {
    const table = this.tables.cases;
    fn.receive(
      'cases',
      { CASES_TABLE: table.tableName },
      ...this.reachRows(table, ['Query', 'DeleteItem'], [waitingPartition]),
    );
  }

  grantReadingLedger(fn: ServiceFunction): void {
    const table = this.tables.ledger;
    fn.receive('ledger', { LEDGER_TABLE: table.tableName }, ...this.reach(table, ['GetItem']));
  }

  /** May read how the log stood at the end of each day, and no entry, tile or salt. */
  grantReadingHeads(fn: ServiceFunction): void {
    const table = this.tables.ledger;
    fn.receive(
      'ledger',
      { LEDGER_TABLE: table.tableName },
      ...this.reachRows(table, ['GetItem'], [keys.ledgerHeadOf('').pk]),
    );
  }

  /**
   * May add to the public log, and take nothing out of it: a transaction's rights are those of its writes. Lists the weeks
   * whose receipts are sealed.
   */
  grantLedger(fn: ServiceFunction): void {
    const table = this.tables.ledger;
    fn.receive(
      'ledger',
      { LEDGER_TABLE: table.tableName },
      ...this.reach(table, ['GetItem', 'PutItem']),
      ...this.reachRows(table, ['Query'], [sealedPartition]),
    );
  }

  /** May seal the receipts of a week, and touch nothing else of the log. */
  grantSealing(fn: ServiceFunction): void {
    const table = this.tables.ledger;
    fn.receive(
      'ledger',
      { LEDGER_TABLE: table.tableName },
      ...this.reachRows(table, ['Query', 'PutItem'], sealedPartitions),
    );
  }

  /** May read of the log what shows where a receipt stands, all of it public, and no salt of what is not. */
  grantFindingReceipts(fn: ServiceFunction): void {
    const table = this.tables.ledger;
    fn.receive(
      'ledger',
      { LEDGER_TABLE: table.tableName },
      ...this.reachRows(table, ['GetItem'], placePartitions),
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

  /** The same for rows of these partitions only. */
  reachRows(table: Table, actions: readonly TableAction[], partitions: readonly string[]): PolicyStatement[] {
    const [, ...key] = this.reach(table, actions);
    return [
      statement(
        actions.map((action) => `dynamodb:${action}`),
        [table.tableArn],
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
      ),
      ...key,
    ];
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
