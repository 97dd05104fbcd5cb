import { type Activity, activity } from './activity.ts';
import type { Callers } from './aws/callers.ts';
import { cloudformation } from './aws/cloudformation.ts';
import { cognito } from './aws/cognito.ts';
import { dynamodb } from './aws/dynamodb.ts';
import { events } from './aws/events.ts';
import type { Services } from './aws/front.ts';
import { kms } from './aws/kms.ts';
import { lambda } from './aws/lambda.ts';
import { secrets } from './aws/secrets.ts';
import { ses } from './aws/ses.ts';
import { sesV2 } from './aws/ses-v2.ts';
import { sqs } from './aws/sqs.ts';
import { type Clock, movableClock } from './clock.ts';
import { type Buses, buses } from './events/bus.ts';
import { functionPool, type Pool } from './functions/pool.ts';
import type { Tallies } from './functions/tallies.ts';
import type { Accounts } from './identity/accounts.ts';
import { type Mailbox, mailbox } from './mail/mailbox.ts';
import { type SuppressionList, suppressionList } from './mail/suppressed.ts';
import { type Consumer, consume } from './queues/consumer.ts';
import { type QueueStore, queueStore } from './queues/queue-store.ts';
import { type Timetable, timetable } from './schedules/timetable.ts';
import type { State } from './state.ts';
import type { Store } from './store/store.ts';
import type { Template } from './template/read-template.ts';

export type RuntimeNeeds = {
  template: Template;
  state: State;
  store: Store;
  accounts: Accounts;
  callers: Callers;
  tallies: Tallies;
  endpoint: string;
  region: string;
  account: string;
  verbose: boolean;
  tell(line: string): void;
};

/** Everything that moves, made from the wiring and from nothing else. */
export type Runtime = {
  clock: Clock;
  queues: QueueStore;
  buses: Buses;
  mailbox: Mailbox;
  suppressed: SuppressionList;
  activity: Activity;
  timetable: Timetable;
  pools: ReadonlyMap<string, Pool>;
  services: Services;
  /** Starts to read queues; functions are called from here on. */
  start(): void;
  stop(): Promise<void>;
};

const awsVariables = (needs: RuntimeNeeds, keys: { accessKeyId: string; secretAccessKey: string }) => ({
  AWS_REGION: needs.region,
  AWS_DEFAULT_REGION: needs.region,
  AWS_ACCESS_KEY_ID: keys.accessKeyId,
  AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
  AWS_ENDPOINT_URL: needs.endpoint,
});

const poolsOf = (needs: RuntimeNeeds, clock: Clock, changed: () => void): Map<string, Pool> =>
  new Map(
    [...needs.template.wiring.functions.values()].map((fn) => [
      fn.arn,
      functionPool({
        fn,
        awsVariables: awsVariables(needs, needs.callers.credentialsOf(fn)),
        clock: clock.shared,
        tallies: needs.tallies,
        verbose: needs.verbose,
        tell: needs.tell,
        changed,
      }),
    ]),
  );

const servicesOf = (
  needs: RuntimeNeeds,
  parts: Pick<Runtime, 'clock' | 'queues' | 'buses' | 'mailbox' | 'suppressed' | 'pools'>,
): Services => {
  const { template, state, store, accounts, callers, tallies, region, account } = needs;
  const { wiring, outputs } = template;
  const defaultBusArn = `arn:aws:events:${region}:${account}:event-bus/default`;
  const mail = ses({ ...parts, state, wiring, callers, region, account });
  return {
    lambda: lambda({ wiring, callers, pools: parts.pools }),
    sesV2: sesV2({ callers, suppressed: parts.suppressed }),
    dynamodb: dynamodb({ wiring, store, callers, tallies }),
    json: {
      AWSCognitoIdentityProviderService: cognito({ wiring, callers, accounts }),
      AWSEvents: events({ buses: parts.buses, wiring, callers, defaultBusArn }),
      TrentService: kms({ state, wiring, callers, clock: parts.clock }),
      secretsmanager: secrets({ state, wiring, callers }),
      AmazonSQS: sqs({ queues: parts.queues, wiring, callers }),
    },
    query: {
      ses: { call: mail, namespace: 'http://ses.amazonaws.com/doc/2010-12-01/' },
      cloudformation: {
        call: cloudformation({ outputs, callers, region, account }),
        namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
      },
    },
  };
};

const messagesWait = (needs: RuntimeNeeds, queues: QueueStore): boolean =>
  needs.template.wiring.mappings.some((mapping) => queues.count(mapping.queue) > 0);

export const makeRuntime = (needs: RuntimeNeeds): Runtime => {
  const { wiring } = needs.template;
  const { state, region, account, tell } = needs;
  const clock = movableClock(state);
  const queues = queueStore(state, clock, wiring.queues);
  const bus = buses({ wiring, queues, state, clock, region, account, tell });
  const parts = { clock, queues, buses: bus, mailbox: mailbox(state), suppressed: suppressionList(state) };
  const consumers: Consumer[] = [];
  const isBusy = (): boolean =>
    messagesWait(needs, queues) ||
    consumers.some((each) => each.running() > 0) ||
    [...pools.values()].some((pool) => pool.running() > 0);
  const active = activity(isBusy);
  const pools = poolsOf(needs, clock, active.changed);
  const times = timetable({ wiring, queues, clock, account, settled: active.idle, tell });
  return {
    ...parts,
    activity: active,
    timetable: times,
    pools,
    services: servicesOf(needs, { ...parts, pools }),
    start: () => {
      for (const mapping of wiring.mappings) {
        const pool = pools.get(mapping.function);
        if (!pool) throw new Error(`no function ${mapping.function}`);
        consumers.push(
          consume(mapping, { queues, region, invoke: pool.invoke, tell, changed: active.changed }),
        );
      }
      for (const integration of wiring.integrations.values()) pools.get(integration.function)?.warm();
    },
    stop: async () => {
      times.stop();
      for (const consumer of consumers) consumer.stop();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
};
