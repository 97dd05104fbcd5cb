import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import { type House, ServiceFunction } from '../parts/service-function.ts';
import { pageTimeout, type WebEntrance } from '../parts/web-entrance.ts';
import type { Register } from './register.ts';

/** The public sees: pages that read what was published, and the monthly run that publishes. */
export class Publication extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    needs: { register: Register; clockwork: Clockwork; entrance: WebEntrance },
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
}
