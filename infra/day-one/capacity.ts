import {
  GetAccountSettingsCommand,
  type LambdaClient,
  ListEventSourceMappingsCommand,
} from '@aws-sdk/client-lambda';
import { type Finding, finding } from './finding.ts';

export type CapacityFacts = {
  /** Calls that Lambda runs at once in this account and region. */
  concurrency: number;
  /** Function by function: is its queue being read? */
  mappings: readonly { function: string; state: string }[];
};

/** Asks Lambda how much may run at once, and whether every queue is read. */
export const capacityFacts = async (
  lambda: LambdaClient,
  functions: readonly string[],
): Promise<CapacityFacts> => {
  const account = await lambda.send(new GetAccountSettingsCommand({}));
  const mappings: { function: string; state: string }[] = [];
  for (const name of functions) {
    const { EventSourceMappings = [] } = await lambda.send(
      new ListEventSourceMappingsCommand({ FunctionName: name }),
    );
    for (const { State = 'unknown' } of EventSourceMappings) mappings.push({ function: name, state: State });
  }
  return { concurrency: account.AccountLimit?.ConcurrentExecutions ?? 0, mappings };
};

/** Judges whether the service could run when many come at once. */
export const judgeCapacity = ({ concurrency, mappings }: CapacityFacts): Finding[] => {
  const off = mappings.filter(({ state }) => state !== 'Enabled');
  return [
    finding(
      'Lambda quota',
      concurrency >= 1000,
      `${concurrency} at once`,
      'Service Quotas, AWS Lambda, Concurrent executions: ask for 1000; it takes a day or two',
    ),
    finding(
      'queues are read',
      off.length === 0 && mappings.length > 0,
      off.length === 0
        ? `${mappings.length} of ${mappings.length}`
        : off.map((it) => `${it.function}: ${it.state}`).join(', '),
      'Lambda console, the function, Configuration, Triggers: enable it; deploy if there is none',
    ),
  ];
};
