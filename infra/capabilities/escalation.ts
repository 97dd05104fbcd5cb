import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import type { House } from '../parts/service-function.ts';
import type { Bus } from './bus.ts';
import type { Register } from './register.ts';

type Needs = { register: Register; bus: Bus; clockwork: Clockwork };

/** Cases open by event and move by the clock. */
export class Escalation extends Construct {
  /** Hears of failures. */
  readonly openCase: QueueFedFunction;

  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    this.openCase = new QueueFedFunction(this, 'OpenCase', house, {
      entry: 'functions/escalation/open-case.handler.ts',
      impact: 'A landlord fails its tenants and no case is opened.',
      timeout: Duration.seconds(30),
      batch: 10,
    });
    needs.register.grantScores(this.openCase, 'GetItem', 'UpdateItem');
    const missed = this.findMissed(house, needs);
    const late = 'Deadlines pass unnoticed: no reminder, and no word to the regulator.';
    const advance = new QueueFedFunction(this, 'AdvanceCases', house, {
      entry: 'functions/escalation/advance-cases.handler.ts',
      impact: late,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    new Scheduled(this, 'Hourly', house, {
      name: 'advance-cases',
      wakes: advance,
      clockwork: needs.clockwork,
      impact: late,
    });
    for (const fn of [this.openCase, missed, advance]) {
      needs.register.grantCases(fn);
      needs.bus.grantAnnouncing(fn);
    }
  }
  /** An event may be lost on the way; what it told of may not. */
  private findMissed(house: House, needs: Needs): QueueFedFunction {
    const forgotten = 'A failure whose event was lost on the way never becomes a case.';
    const missed = new QueueFedFunction(this, 'OpenMissed', house, {
      entry: 'functions/escalation/open-missed.handler.ts',
      impact: forgotten,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    needs.register.grantScores(missed, 'Query', 'UpdateItem');
    new Scheduled(this, 'Missed', house, {
      name: 'open-missed',
      wakes: missed,
      clockwork: needs.clockwork,
      impact: forgotten,
    });
    return missed;
  }
}
