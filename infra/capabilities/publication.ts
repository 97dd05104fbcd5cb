import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { dateTaskKinds } from '../../shared/contracts/metrics.ts';
import { keys } from '../../shared/contracts/register.ts';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { watchTasks } from '../parts/task-watch.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Keys } from './keys.ts';
import type { Register } from './register.ts';

/** The public sees: pages that read what was published, the monthly run that publishes, and the hourly log of it all. */
export class Publication extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    needs: { register: Register; keys: Keys; clockwork: Clockwork; entrance: WebEntrance },
  ) {
    super(scope, id);
    const web = new ServiceFunction(this, 'Web', house, {
      entry: 'functions/publication/web.handler.ts',
      impact: 'The public cannot see how landlords are judged or whether boards answer.',
      timeout: pageTimeout,
    });
    needs.entrance.serve('publication', web);
    needs.register.grantAssociations(web, 'GetItem', 'Query');
    needs.register.grantScores(web, 'GetItem', 'Query');
    needs.register.grantReadingCases(web);
    needs.register.grantReadingLedger(web);
    grantPanelsInPublic(web, needs.register);
    this.sequenceLedger(house, needs);
    this.sealReceipts(house, needs);
    this.countEscalations(house, needs);

    const impact = 'The figures that the public was promised for this month are not published.';
    const publish = new QueueFedFunction(this, 'Publish', house, {
      entry: 'functions/publication/publish.handler.ts',
      impact,
      timeout: Duration.minutes(15),
      memory: 1769,
      batch: 1,
    });
    needs.register.grantAssociations(publish, 'GetItem', 'Query');
    needs.register.grantScores(publish, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'BatchWriteItem');
    new Scheduled(this, 'Monthly', house, {
      name: 'publish',
      wakes: publish,
      clockwork: needs.clockwork,
      impact,
    });
  }

  private sequenceLedger(
    house: House,
    needs: { register: Register; keys: Keys; clockwork: Clockwork; entrance: WebEntrance },
  ): void {
    const impact =
      'What boards and the regulator do reaches the public log late, and changes could go unseen.';
    const sequence = new QueueFedFunction(this, 'SequenceLedger', house, {
      entry: 'functions/publication/sequence-ledger.handler.ts',
      impact,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    needs.register.grantWaitingEntries(sequence);
    needs.register.grantLedger(sequence);
    needs.register.grantScores(sequence, 'GetItem', 'Query');
    needs.keys.grantLogSigning(sequence);
    needs.entrance.grantAddress(sequence);
    new Scheduled(this, 'HourlyLedger', house, {
      name: 'sequence-ledger',
      wakes: sequence,
      clockwork: needs.clockwork,
      impact,
    });
  }

  /** Each night, so that nobody who looks at the page makes it read all cases. */
  private countEscalations(house: House, needs: { register: Register; clockwork: Clockwork }): void {
    const impact = 'The public sees an old count of what became of cases that went to the regulator.';
    const count = new QueueFedFunction(this, 'CountEscalations', house, {
      entry: 'functions/publication/count-escalations.handler.ts',
      impact,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    needs.register.grantAssociations(count, 'Query');
    needs.register.grantReadingCases(count);
    needs.register.grantScores(count, 'GetItem', 'PutItem');
    watchTasks(this, house, [count], dateTaskKinds);
    new Scheduled(this, 'NightlyEscalations', house, {
      name: 'count-escalations',
      wakes: count,
      clockwork: needs.clockwork,
      impact,
    });
  }

  /** Once a week is over; it looks every day, so that one bad day costs a day. */
  private sealReceipts(house: House, needs: { register: Register; clockwork: Clockwork }): void {
    const impact = 'Tenants cannot see yet that their answer stands in the public log.';
    const seal = new QueueFedFunction(this, 'SealReceipts', house, {
      entry: 'functions/publication/seal-receipts.handler.ts',
      impact,
      timeout: Duration.minutes(15),
      memory: 1769,
      batch: 1,
    });
    needs.register.grantAssociations(seal, 'Query');
    needs.register.grantSubmissions(seal, 'Query');
    needs.register.grantSealing(seal);
    new Scheduled(this, 'WeeklyReceipts', house, {
      name: 'seal-receipts',
      wakes: seal,
      clockwork: needs.clockwork,
      impact,
    });
  }
}

/** May read who sits on panels and what they declared: rows that hold no name and no address. */
const grantPanelsInPublic = (fn: ServiceFunction, register: Register): void => {
  const table = register.tables.people;
  const rows = register.reachRows(table, ['Query'], [keys.panelPublic('*', '').pk]);
  fn.receive('people', { PEOPLE_TABLE: table.tableName }, ...rows);
};
