import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { type Instant, instant } from '../../shared/domain/time/calendar.ts';

/** Where the service is: a stage in a region of AWS, or the same stage on this machine at an address. */
export type Place = { stage: string; region: string; local: string | undefined };

/** Clients with the caller's own rights, and the names of what the commands touch. */
export type Connection = {
  dynamo: DynamoDBClient;
  kms: KMSClient;
  cognito: CognitoIdentityProviderClient;
  associationsTable: string;
  peopleTable: string;
  scoresTable: string;
  casesTable: string;
  submissionsTable: string;
  confidencesTable: string;
  ledgerTable: string;
  vaultKey: string;
  peoplePool: string;
  codesKey: string;
  /** From reporting year to its key. */
  yearKeys: Readonly<Record<string, string>>;
  /** The service's own time: on this machine its clock may have been moved. */
  now(): Promise<Instant>;
  /** Lets go of the connections, so that the process can end. */
  close(): void;
};

/** What a client is made with: AWS's own defaults, or the address and keys that the local service hands out. */
type Access = {
  region: string;
  endpoint?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
};

const localAccess = z.object({
  endpoint: z.url(),
  region: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
});

/** Asks the service on this machine for the address and keys of its AWS front. */
const accessOfLocal = async (address: string): Promise<Access> => {
  const url = new URL('/_local/credentials', address);
  let answer: Response;
  try {
    answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  } catch (cause) {
    throw new Error(`no local service answers at ${url.origin}; start it with: npm start`, { cause });
  }
  if (!answer.ok) throw new Error(`${url.href} answered ${answer.status}; is it the local service?`);
  const { endpoint, region, ...credentials } = localAccess.parse(await answer.json());
  return { endpoint, region, credentials };
};

/** The time of the service on this machine, whose clock may have been moved. */
const timeOfLocal = async (address: string): Promise<Instant> => {
  const answer = await fetch(new URL('/_local/clock', address), { signal: AbortSignal.timeout(5_000) });
  return z.object({ now: instant }).parse(await answer.json()).now;
};

const outputsSchema = z.object({
  AssociationsTable: z.string().min(1),
  PeopleTable: z.string().min(1),
  ScoresTable: z.string().min(1),
  CasesTable: z.string().min(1),
  SubmissionsTable: z.string().min(1),
  ConfidencesTable: z.string().min(1),
  LedgerTable: z.string().min(1),
  VaultKey: z.string().min(1),
  PeoplePool: z.string().min(1),
  CodesKey: z.string().min(1),
  YearKeys: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
});

/** Outputs of the stage's data stack: how the commands learn names that CloudFormation made up. */
const outputsOf = async (access: Access, stage: string): Promise<z.infer<typeof outputsSchema>> => {
  const cloudFormation = new CloudFormationClient(access);
  const name = `TogetherWithTenants-${stage}-Data`;
  try {
    const { Stacks: [stack] = [] } = await cloudFormation.send(
      new DescribeStacksCommand({ StackName: name }),
    );
    const outputs = (stack?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [
      OutputKey ?? '',
      OutputValue,
    ]);
    return outputsSchema.parse(Object.fromEntries(outputs));
  } catch (cause) {
    throw new Error(`the outputs of stack ${name} could not be read in ${access.region}`, { cause });
  } finally {
    cloudFormation.destroy();
  }
};

/**
 * Connects to the service, in AWS with the shell's credentials or on this machine; the commands then do the same
 * whichever it is. @throws where the service does not answer, is not deployed, or the caller may not see it
 */
export const connect = async (place: Place): Promise<Connection> => {
  const access = place.local === undefined ? { region: place.region } : await accessOfLocal(place.local);
  const outputs = await outputsOf(access, place.stage);
  const dynamo = new DynamoDBClient(access);
  const kms = new KMSClient(access);
  const cognito = new CognitoIdentityProviderClient(access);
  return {
    dynamo,
    kms,
    cognito,
    associationsTable: outputs.AssociationsTable,
    peopleTable: outputs.PeopleTable,
    scoresTable: outputs.ScoresTable,
    casesTable: outputs.CasesTable,
    submissionsTable: outputs.SubmissionsTable,
    confidencesTable: outputs.ConfidencesTable,
    ledgerTable: outputs.LedgerTable,
    vaultKey: outputs.VaultKey,
    peoplePool: outputs.PeoplePool,
    codesKey: outputs.CodesKey,
    yearKeys: outputs.YearKeys,
    now: async () => (place.local === undefined ? systemClock.now() : timeOfLocal(place.local)),
    close: () => {
      dynamo.destroy();
      kms.destroy();
      cognito.destroy();
    },
  };
};
