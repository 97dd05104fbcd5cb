import { type CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Finding, finding } from './finding.ts';

export type SimulatorFacts = {
  mails: number /** Events of SES that our rule matched since. */;
  events: number;
};

/** SES's own addresses; what is sent there counts for nobody's reputation. */
const simulated = ['success', 'bounce', 'complaint', 'suppressionlist'].map(
  (outcome) => `${outcome}@simulator.amazonses.com`,
);

/** Each mail is at least accepted and then has one outcome. */
const eventsPerMail = 2;

const eventsSince = async (
  cloudwatch: CloudWatchClient,
  rule: string,
  start: Date,
  end: Date,
): Promise<number> => {
  const { Datapoints = [] } = await cloudwatch.send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/Events',
      MetricName: 'MatchedEvents',
      Dimensions: [{ Name: 'RuleName', Value: rule }],
      StartTime: start,
      EndTime: end,
      Period: 60,
      Statistics: ['Sum'],
    }),
  );
  return Datapoints.reduce((sum, { Sum = 0 }) => sum + Sum, 0);
};

/**
 * Sends one mail to each of SES's simulators, through the service's own configuration set, and waits up to five
 * minutes for its events to come to our rule. The mails carry no notice, so no case is touched.
 */
export const simulatorFacts = async (
  clients: { ses: SESv2Client; cloudwatch: CloudWatchClient },
  places: { sender: string; configurationSet: string; rule: string },
): Promise<SimulatorFacts> => {
  const text = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const start = new Date();
  for (const address of simulated)
    await clients.ses.send(
      new SendEmailCommand({
        FromEmailAddress: places.sender,
        Destination: { ToAddresses: [address] },
        ConfigurationSetName: places.configurationSet,
        Content: {
          Simple: {
            Subject: text('Day-one check'),
            Body: { Text: text('A check of Together with Tenants. Nobody reads this.') },
          },
        },
      }),
    );
  const wanted = simulated.length * eventsPerMail;
  let events = 0;
  for (let waited = 0; waited < 300 && events < wanted; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    events = await eventsSince(clients.cloudwatch, places.rule, start, new Date());
  }
  return { mails: simulated.length, events };
};

/** Judges whether we learn what becomes of a mail. */
export const judgeSimulator = ({ mails, events }: SimulatorFacts): Finding =>
  finding(
    'outcomes of mail come back',
    events >= mails * eventsPerMail,
    `${events} events for ${mails} mails within five minutes`,
    'CloudWatch may be late: try again. Else EventBridge console, the default bus, our rule: is it enabled?',
  );
