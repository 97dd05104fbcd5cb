import { Duration, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Archive,
  CfnArchive,
  EventBus,
  type EventPattern,
  type IEventBus,
  Rule,
} from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { eventSource } from '../../shared/contracts/events.ts';
import { type Listener, routing } from '../../shared/contracts/routing.ts';
import { fiveMinutes } from '../parts/alarms.ts';
import type { QueueFedFunction } from '../parts/queue-fed-function.ts';
import { deadLetterQueue } from '../parts/queues.ts';
import type { House, ServiceFunction } from '../parts/service-function.ts';
import { statement } from '../parts/statement.ts';

/** Thirteen months: a year's story can be told again at its end. */
const kept = Duration.days(400);

/** The service's own bus: who may announce, who hears, and a record of everything that was said. */
export class Bus extends Construct {
  readonly bus: EventBus;
  private readonly house: House;
  private readonly undelivered: Queue;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.house = house;
    this.bus = new EventBus(this, 'Bus', {
      // The CDK's own choice would be the same in every stage of an account.
      eventBusName: Stack.of(this).stackName,
      description: 'What happened in Together with Tenants',
    });
    this.undelivered = deadLetterQueue(
      this,
      'Undelivered',
      house.alarms,
      'A failure, a notice or the outcome of a mail reached nobody; a case may stand still until the next sweep.',
    );
    this.keep('Archive', this.bus, { source: [eventSource] });
  }

  /** May announce on this bus, and only in the service's own name. */
  grantAnnouncing(fn: ServiceFunction): void {
    fn.receive(
      'bus',
      { BUS_NAME: this.bus.eventBusName },
      statement(['events:PutEvents'], [this.bus.eventBusArn], {
        StringEquals: { 'events:source': eventSource },
      }),
    );
  }

  /** Makes one rule of each line of the routing table; every listener must be given, or it does not compile. */
  route(listeners: Readonly<Record<Listener, QueueFedFunction>>): void {
    for (const [name, fn] of Object.entries(listeners)) {
      const line = Object.entries(routing).find(([listener]) => listener === name)?.[1];
      if (!line) throw new Error(`the routing table has no line for ${name}`);
      this.hear(name, this.bus, fn, {
        source: [eventSource],
        detailType: [line.event],
        ...('where' in line && { detail: { about: line.where } }),
      });
    }
  }

  /** Puts what matches on the function's queue; what cannot be handed over rings. */
  hear(id: string, bus: EventBus | IEventBus, fn: QueueFedFunction, pattern: EventPattern): void {
    const rule = new Rule(this, id, {
      eventBus: bus,
      description: id,
      eventPattern: pattern,
      targets: [new SqsQueue(fn.queue, { deadLetterQueue: this.undelivered })],
    });
    const failed = (metricName: string) =>
      new Metric({
        namespace: 'AWS/Events',
        metricName,
        dimensionsMap: dimensionsOf(rule, bus),
        statistic: 'Sum',
        period: fiveMinutes,
      });
    this.house.alarms.add(this, `${id}-failed`, {
      metric: new MathExpression({
        expression: 'FILL(failed, 0) + FILL(lost, 0)',
        usingMetrics: { failed: failed('FailedInvocations'), lost: failed('InvocationsFailedToBeSentToDlq') },
        period: fiveMinutes,
      }),
      impact: `Events for ${id} were not handed over; somebody is told late or not at all.`,
      article: 'an-event-was-not-handed-over',
    });
  }

  /** Keeps what matches, so that a named rule can be told again what it missed. */
  keep(id: string, bus: EventBus | IEventBus, pattern: EventPattern): void {
    const archive = new Archive(this, id, { sourceEventBus: bus, eventPattern: pattern, retention: kept });
    const resource = archive.node.defaultChild;
    if (!(resource instanceof CfnArchive)) throw new Error('an archive has no resource of its own');
    resource.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }
}

/**
 * How CloudWatch names a rule: on the account's own bus by its name alone, elsewhere with its bus. The name is taken
 * from the ARN, `…:rule/NAME` or `…:rule/BUS/NAME`, because a reference to a rule of another bus gives `BUS|NAME`.
 */
const dimensionsOf = (rule: Rule, bus: EventBus | IEventBus): Record<string, string> => {
  const parts = Fn.split('/', rule.ruleArn);
  return bus.eventBusName === accountBus
    ? { RuleName: Fn.select(1, parts) }
    : { EventBusName: bus.eventBusName, RuleName: Fn.select(2, parts) };
};

/** Every account's own bus, the only one that services of AWS speak on. */
export const accountBus = 'default';
