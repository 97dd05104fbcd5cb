import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import type { House } from '../parts/service-function.ts';
import type { Bus } from './bus.ts';
import type { Register } from './register.ts';

/** The nightly run: tallies, scores, and announces what fails. */
export class Scoring extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    needs: { register: Register; bus: Bus; clockwork: Clockwork },
  ) {
    super(scope, id);
    const impact = 'Scores are not brought up to date, and a failure of a landlord is not seen.';
    const run = new QueueFedFunction(this, 'Run', house, {
      entry: 'functions/scoring/run.handler.ts',
      impact,
      timeout: Duration.minutes(15),
      memory: 1769,
      batch: 1,
    });
    needs.register.grantAssociations(run, 'GetItem', 'Query');
    needs.register.grantSubmissions(run, 'Query');
    needs.register.grantScores(
      run,
      ...(['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'] as const),
    );
    needs.bus.grantAnnouncing(run);
    new Scheduled(this, 'Nightly', house, {
      name: 'scoring',
      wakes: run,
      clockwork: needs.clockwork,
      impact,
    });
  }
}
