import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { stackName } from '../stack-name.ts';
import type { StageSettings } from '../stage-settings.ts';
import { capacityFacts, judgeCapacity } from './capacity.ts';
import { type DeployedStack, deployedStack, namesOf, outputOf } from './deployed.ts';
import type { Finding } from './finding.ts';
import { frontFacts, judgeFront } from './front.ts';
import { judgeMail, mailFacts } from './mail.ts';
import { judgeSigning, signingFacts } from './signing.ts';
import { judgeSimulator, simulatorFacts } from './simulator.ts';
import { judgeStore, judgeYears, storeFacts } from './store.ts';
import { judgeWaiting, waitingFacts } from './waiting.ts';

/** One deployed stage and the clients that see it, with the caller's own credentials. */
const stageOf = async (stage: string, settings: StageSettings) => {
  const { region } = settings;
  const cloudformation = new CloudFormationClient({ region });
  return {
    settings,
    service: await deployedStack(cloudformation, stackName(stage, 'Service')),
    data: await deployedStack(cloudformation, stackName(stage, 'Data')),
    ses: new SESv2Client({ region }),
    sns: new SNSClient({ region }),
    sqs: new SQSClient({ region }),
    kms: new KMSClient({ region }),
    lambda: new LambdaClient({ region }),
    dynamo: new DynamoDBClient({ region }),
    scheduler: new SchedulerClient({ region }),
    cloudwatch: new CloudWatchClient({ region }),
  };
};
type Stage = Awaited<ReturnType<typeof stageOf>>;

const waiting = async (at: Stage): Promise<Finding[]> => {
  const [scheduleGroup = ''] = namesOf(at.service, 'AWS::Scheduler::ScheduleGroup');
  const facts = await waitingFacts(at, {
    queues: namesOf(at.service, 'AWS::SQS::Queue'),
    topic: outputOf(at.service, 'AlarmTopic'),
    scheduleGroup,
    alarms: namesOf(at.service, 'AWS::CloudWatch::Alarm'),
  });
  return judgeWaiting(facts);
};

const store = async (at: Stage, now: Date): Promise<Finding[]> => {
  const names = { tables: namesOf(at.data, 'AWS::DynamoDB::Table'), keys: namesOf(at.data, 'AWS::KMS::Key') };
  return [
    ...judgeStore(await storeFacts(at, names, now.getTime())),
    ...judgeYears(at.settings.reportingYears, now.toISOString().slice(0, 10)),
  ];
};

/** The functions that are ours: the CDK's own copier of files is not. */
const functionsOf = (service: DeployedStack): string[] =>
  service.resources
    .filter(({ type, logicalId }) => type === 'AWS::Lambda::Function' && !logicalId.startsWith('Custom'))
    .map(({ name }) => name);

const front = async (at: Stage): Promise<Finding[]> => {
  const [api = ''] = namesOf(at.service, 'AWS::ApiGatewayV2::Api');
  const page = at.service.resources.find(({ logicalId }) => /^PublicationWebFunction/.test(logicalId));
  const { Environment } = await at.lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: page?.name }),
  );
  return judgeFront(
    await frontFacts({
      public: outputOf(at.service, 'PublicAddress'),
      api: `https://${api}.execute-api.${at.settings.region}.amazonaws.com`,
      stylesheet: Environment?.Variables?.STYLESHEET ?? '/assets/unknown.css',
    }),
  );
};

const simulator = async (at: Stage): Promise<Finding[]> => {
  const rule = at.service.resources.find(({ logicalId }) => /^Busoutcomes/.test(logicalId));
  const facts = await simulatorFacts(at, {
    sender: at.settings.mail.sender,
    configurationSet: outputOf(at.service, 'ConfigurationSet'),
    rule: rule?.name ?? '',
  });
  return [judgeSimulator(facts)];
};

const signing = async (at: Stage): Promise<Finding[]> => {
  const key = at.data.resources.find(({ logicalId }) => /^KeysReceipts/.test(logicalId));
  return [judgeSigning(await signingFacts(at.kms, key?.name ?? ''))];
};

/** What is deployed but not yet real: mail that would not arrive, alarms that nobody hears. */
export const notYetReal = async (stage: string, settings: StageSettings, now: Date): Promise<Finding[]> => {
  const at = await stageOf(stage, settings);
  const heard = (await waiting(at)).filter(({ check }) => check === 'alarm mailbox');
  const years = judgeYears(settings.reportingYears, now.toISOString().slice(0, 10));
  return [...judgeMail(await mailFacts(at.ses, settings)), ...heard, ...years];
};

/** A check that could not be made is a finding too; the others go on. */
const attempt = async (what: string, check: () => Promise<Finding[]>): Promise<Finding[]> => {
  try {
    return await check();
  } catch (error) {
    const seen = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [
      { check: what, passed: false, seen, todo: 'these credentials may not look, or AWS does not answer' },
    ];
  }
};

/** Every check that a machine can make of a deployed stage, one group after the other. */
export async function* dayOneChecks(
  stage: string,
  settings: StageSettings,
  now: Date,
): AsyncGenerator<Finding[]> {
  const at = await stageOf(stage, settings);
  yield attempt('mail', async () => judgeMail(await mailFacts(at.ses, settings)));
  yield attempt('capacity', async () =>
    judgeCapacity(await capacityFacts(at.lambda, functionsOf(at.service))),
  );
  yield attempt('store', () => store(at, now));
  yield attempt('receipts', () => signing(at));
  yield attempt('front', () => front(at));
  yield attempt('waiting', () => waiting(at));
  yield attempt('outcomes of mail', () => simulator(at));
}
