import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { type Clockwork, Scheduled } from '../parts/scheduled.ts';
import type { House } from '../parts/service-function.ts';
import { watchTasks } from '../parts/task-watch.ts';
import type { WebEntrance } from '../parts/web-entrance.ts';
import type { Bus } from './bus.ts';
import type { Keys } from './keys.ts';
import type { Mail } from './mail.ts';
import type { Register } from './register.ts';

type Needs = {
  register: Register;
  keys: Keys;
  bus: Bus;
  mail: Mail;
  clockwork: Clockwork;
  entrance: WebEntrance;
};

/** Boards and the regulator are told, each by a function of its own, and what became of each mail is written down. */
export class Notices extends Construct {
  readonly notifyBoard: QueueFedFunction;
  readonly notifyRegulator: QueueFedFunction;

  constructor(scope: Construct, id: string, house: House, needs: Needs) {
    super(scope, id);
    this.notifyBoard = new QueueFedFunction(this, 'NotifyBoard', house, {
      entry: 'functions/notices/notify-board.handler.ts',
      impact: 'A board is not told of a failure, so its time to answer does not begin.',
      timeout: Duration.seconds(60),
      batch: 1,
    });
    this.notifyRegulator = new QueueFedFunction(this, 'NotifyRegulator', house, {
      entry: 'functions/notices/notify-regulator.handler.ts',
      impact: 'The regulator is not told of a case that has reached it.',
      timeout: Duration.seconds(60),
      memory: 1024,
      batch: 1,
    });
    for (const fn of [this.notifyBoard, this.notifyRegulator]) {
      needs.register.grantCases(fn);
      needs.register.grantAssociations(fn, 'GetItem');
      needs.mail.grantSending(fn);
      needs.mail.grantMailboxes(fn);
      needs.keys.grantLinks(fn);
      needs.entrance.grantAddress(fn);
    }
    needs.register.grantScores(this.notifyRegulator, 'GetItem', 'Query');
    this.followUp(house, needs);
  }

  private checkMailboxes(house: House, needs: Needs): QueueFedFunction {
    const impact = 'A mailbox that SES sends nothing to is noticed only when a mail to it is due.';
    const check = new QueueFedFunction(this, 'CheckMailboxes', house, {
      entry: 'functions/notices/check-mailboxes.handler.ts',
      impact,
      timeout: Duration.minutes(15),
      batch: 1,
    });
    needs.register.grantAssociations(check, 'Query');
    needs.mail.grantMailboxes(check);
    new Scheduled(this, 'DailyMailboxes', house, {
      name: 'check-mailboxes',
      wakes: check,
      clockwork: needs.clockwork,
      impact,
    });
    return check;
  }

  private followUp(house: House, needs: Needs): void {
    const recordOutcome = new QueueFedFunction(this, 'RecordOutcome', house, {
      entry: 'functions/notices/record-outcome.handler.ts',
      impact: 'Nobody learns whether a mail arrived: a clock does not start, a dead mailbox is not seen.',
      timeout: Duration.seconds(30),
      batch: 10,
    });
    const unsent = 'Mails that were lost on the way are not sent again, and no one is asked to look.';
    const sweep = new QueueFedFunction(this, 'SweepNotices', house, {
      entry: 'functions/notices/sweep-notices.handler.ts',
      impact: unsent,
      timeout: Duration.minutes(5),
      batch: 1,
    });
    for (const fn of [recordOutcome, sweep]) {
      needs.register.grantCases(fn);
      needs.bus.grantAnnouncing(fn);
    }
    watchTasks(this, house, [recordOutcome, sweep, this.checkMailboxes(house, needs)]);
    watchTasks(this, house, [recordOutcome], ['address-bounced']);
    needs.mail.hearOutcomes(needs.bus, recordOutcome);
    new Scheduled(this, 'Sweep', house, {
      name: 'sweep-notices',
      wakes: sweep,
      clockwork: needs.clockwork,
      impact: unsent,
    });
  }
}
