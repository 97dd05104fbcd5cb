import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  type ComparisonOperator,
  type IMetric,
  ComparisonOperator as Is,
  MathExpression,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The articles of docs/runbook.md that an alarm may link: one for each kind of alarm. */
export const articles = [
  'a-function-fails',
  'a-function-is-held-back',
  'a-function-is-slow',
  'a-dead-letter',
  'a-queue-grows-old',
  'an-event-was-not-handed-over',
  'a-schedule-is-silent',
  'a-schedule-was-not-handed-over',
  'mails-bounce',
  'mails-are-called-spam',
  'mails-near-the-quota',
  'the-store-refuses',
  'pages-fail',
  'many-are-blocked',
  'sign-ins-fail',
  'costs-rise',
  'a-key-is-in-danger',
  'a-person-must-look',
] as const;
export type Article = (typeof articles)[number];

/** The period of most alarms: short enough to be heard the same morning, long enough to cost one metric. */
export const fiveMinutes = Duration.minutes(5);

/** The words under every alarm: who is hurt, and where to read what to do. */
export const alarmText = (impact: string, article: Article): string =>
  `${impact} See docs/runbook.md#${article}`;

export type Ring = {
  metric: IMetric;
  /** Who is hurt, as a whole sentence. */
  impact: string;
  article: Article;
  /** Rings at this value or above; 1 unless told. */
  atLeast?: number;
  /** Rings below this value, and when nothing is measured at all; instead of `atLeast`. */
  silentBelow?: number;
  /** How many periods of the metric in a row; 1 unless told. */
  periods?: number;
};

/** CloudWatch takes ten metrics into one alarm. */
const mostWatched = 10;

/** Where all alarms of a stage go: one topic, one mailbox. */
export class Alarms extends Construct {
  readonly topic: Topic;
  private readonly timed: { seconds: number; duration: IMetric }[] = [];

  constructor(scope: Construct, id: string, props: { mailbox: string }) {
    super(scope, id);
    // Without a key: CloudWatch could not use one of ours, and an alarm names no person.
    this.topic = new Topic(this, 'Topic', { displayName: 'Together with Tenants', enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.topic.addSubscription(new EmailSubscription(props.mailbox));
  }

  /** Remembers a function's time limit for `addSlowness`. */
  time(duration: IMetric, seconds: number): void {
    this.timed.push({ duration, seconds });
  }

  /**
   * Rings when a call took more than four fifths of its function's time limit. Ten functions share an alarm, the most
   * that one can watch; the alarm's graph shows which it was.
   */
  addSlowness(): void {
    for (let from = 0; from < this.timed.length; from += mostWatched) {
      const some = this.timed.slice(from, from + mostWatched);
      this.add(this, `Slow${from / mostWatched + 1}`, {
        metric: new MathExpression({
          label: 'the longest call, as a share of its limit',
          expression: `MAX([${some.map(({ seconds }, index) => `FILL(d${index}, 0) / ${1000 * seconds}`).join(', ')}])`,
          usingMetrics: Object.fromEntries(some.map(({ duration }, index) => [`d${index}`, duration])),
          period: fiveMinutes,
        }),
        atLeast: 0.8,
        impact:
          'A function is close to being cut off in the middle of its work; what it does then waits for the next try.',
        article: 'a-function-is-slow',
      });
    }
  }

  /** Makes an alarm below `scope` that mails when it rings and when it is over. */
  add(scope: Construct, id: string, ring: Ring): Alarm {
    const silent = ring.silentBelow !== undefined;
    const comparison: ComparisonOperator = silent
      ? Is.LESS_THAN_THRESHOLD
      : Is.GREATER_THAN_OR_EQUAL_TO_THRESHOLD;
    const alarm = new Alarm(scope, id, {
      metric: ring.metric,
      threshold: ring.silentBelow ?? ring.atLeast ?? 1,
      comparisonOperator: comparison,
      evaluationPeriods: ring.periods ?? 1,
      treatMissingData: silent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: alarmText(ring.impact, ring.article),
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    return alarm;
  }
}
