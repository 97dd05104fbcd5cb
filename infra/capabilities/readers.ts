import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { keys, sealedFor, wordsPartitions } from '../../shared/contracts/register.ts';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';
import { watchTasks } from '../parts/task-watch.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Keys } from './keys.ts';
import type { Register } from './register.ts';

type Needs = { register: Register; keys: Keys; bus: Bus; entrance: WebEntrance; clockwork: Clockwork };

const rows = (...partitions: string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
});
const reports = keys.dangerReport('').pk;

/**
 * Two named people read what tenants wrote. One function, and none beside it, may open words and reports of danger; it
 * can open no contact, and reads no answer. Another looks hourly whether anything is left unread, and opens nothing.
 */
export class Readers extends Construct {
  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    const web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/oversight/reader.handler.ts',
      impact: 'Reports of danger are not read: nobody looks after the people in those homes.',
      timeout: pageTimeout,
    });
    needs.entrance.serve('reader', web);
    needs.register.grantSessions(web);
    needs.register.grantAssociations(web, 'Query');
    const check = this.check(house, needs);
    for (const fn of [web, check]) {
      needs.register.grantCases(fn);
      needs.bus.grantAnnouncing(fn);
    }
    this.grantReading(web, needs);
    this.grantListing(check, needs);
  }

  private check(house: House, { clockwork }: Needs): QueueFedFunction {
    const impact = 'A report of danger that nobody reads rings no bell.';
    const check = new QueueFedFunction(this, 'Check', house, {
      entry: 'functions/oversight/check-readings.handler.ts',
      impact,
      timeout: Duration.minutes(2),
      batch: 1,
    });
    new Scheduled(this, 'Hourly', house, { name: 'check-readings', wakes: check, clockwork, impact });
    watchTasks(this, house, [check], ['danger-unread', 'address-waits']);
    return check;
  }

  /** May open words and reports of danger, told apart from contacts by what the key service was told at their sealing. */
  private grantReading(fn: ServiceFunction, needs: Needs): void {
    const table = needs.register.tables.confidences.tableArn;
    this.grantListing(
      fn,
      needs,
      statement(['dynamodb:GetItem', 'dynamodb:Query'], [table], rows(reports, ...wordsPartitions)),
      statement(['kms:Decrypt'], [needs.keys.vault.keyArn], {
        StringEquals: {
          'kms:EncryptionContext:purpose': [sealedFor.words, sealedFor.report, sealedFor.address],
        },
      }),
    );
  }

  /** May list reports of danger, sealed as they are, and mark one as read. */
  private grantListing(
    fn: ServiceFunction,
    { register, keys: { vault } }: Needs,
    ...more: ReturnType<typeof statement>[]
  ): void {
    const table = register.tables.confidences;
    fn.receive(
      'confidences',
      { CONFIDENCES_TABLE: table.tableName, VAULT_KEY: vault.keyArn },
      statement(['dynamodb:Query', 'dynamodb:UpdateItem'], [table.tableArn], rows(reports)),
      ...more,
    );
  }
}
