import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { mailTaskKinds, metrics, type TaskKind } from '../../shared/contracts/metrics.ts';
import { fiveMinutes } from './alarms.ts';
import type { House, ServiceFunction } from './service-function.ts';

/** Who is hurt while nobody does what a function asked a person to do. */
const impacts: Readonly<Record<TaskKind, string>> = {
  'no-outcome': 'Nobody knows whether a mail arrived, so a clock that should run may not have started.',
  'no-address': 'Somebody who must be told has no mailbox in the register, so they are not told.',
  bounced: 'A mail came back, so somebody who must be told is not told and no clock of theirs runs.',
  suppressed: 'SES keeps back every mail to a mailbox of ours, so somebody who must be told is not told.',
  'not-published': 'The figures that the public was promised for this month are not published.',
  'bank-holidays-end':
    'Bank holidays are known for less than half a year; once they end, no deadline of a board can be counted.',
  'address-waits':
    'A tenant in danger asked us to tell the landlord where they live, and it has not been told.',
  'address-bounced':
    'A mail that tells a landlord where a danger is came back, so nobody comes to make it safe.',
  'danger-unread': 'A tenant told of a danger, and nobody has read it in time.',
  'not-taken': 'A mail that is due was not taken by SES, so somebody who must be told is not told.',
};

/**
 * Rings when one of these functions asked a person to look at something; one alarm for each kind of task.
 * @param kinds what they ask for; all that has to do with mail when left out
 */
export const watchTasks = (
  scope: Construct,
  house: House,
  functions: readonly ServiceFunction[],
  kinds: readonly TaskKind[] = mailTaskKinds,
): void => {
  for (const kind of kinds) {
    const asked = functions.map((fn): [string, Metric] => [
      `f${functions.indexOf(fn)}`,
      new Metric({
        namespace: metrics.namespace,
        metricName: metrics.tasks.name,
        dimensionsMap: {
          [metrics.functionDimension]: fn.lambda.functionName,
          [metrics.tasks.dimension]: kind,
        },
        statistic: 'Sum',
        period: fiveMinutes,
      }),
    ]);
    house.alarms.add(scope, `Task ${kind}`, {
      metric: new MathExpression({
        expression: asked.map(([name]) => `FILL(${name}, 0)`).join(' + '),
        usingMetrics: Object.fromEntries(asked),
        period: fiveMinutes,
      }),
      impact: impacts[kind],
      article: 'a-person-must-look',
    });
  }
};
