import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import {
  BatchWriteItemCommand,
  type BatchWriteItemCommandInput,
  type BatchWriteItemCommandOutput,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { cognitoDirectory } from '../../shared/adapters/cognito/directory.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoMargins } from '../../shared/adapters/dynamodb/margins.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import { submissionItem } from '../../shared/adapters/dynamodb/submissions.ts';
import { dynamoWaitingReports } from '../../shared/adapters/dynamodb/waiting-reports.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import { associationId } from '../../shared/domain/association.ts';
import type { SeedContext } from '../seeding.ts';
import { answerKeyOf } from './answer-key.ts';
import { chanceOf } from './chance.ts';
import { demoLetters } from './letters.ts';
import { addDemoPanel } from './panel.ts';
import { addDemoPeople } from './people.ts';
import { type DemoRow, expiresAt, rowOf } from './rows.ts';
import { demo, type Sector, sectorOf } from './sector.ts';
import { confideTold, toldOf } from './told.ts';

/** Early on the day of the month on which figures are published. */
const published = `${demo.late}T06:00:00.000Z`;
/** The Monday on which a visitor arrives: the last ten days of answers are in, and no run has seen them. */
const arrival = '2027-03-15T09:00:00.000Z';

/** Writes under way at once. */
const atOnce = 4;
/** The store takes no more in one call. */
const perBatch = 25;

const output = ({ resources }: SeedContext, name: string): string => {
  const found = Object.values(resources).find((outputs) => outputs[name] !== undefined)?.[name];
  if (found === undefined) throw new Error(`no stack has the output ${name}`);
  return found;
};

/** Puts answers into the table as intake would, many at a time; what the store held back is sent again. */
const keep = async (client: DynamoDBClient, table: string, rows: readonly DemoRow[]): Promise<void> => {
  const puts = rows.map(({ submission, packed }) => ({
    PutRequest: { Item: submissionItem(submission, packed, expiresAt) },
  }));
  const batches = Array.from({ length: Math.ceil(puts.length / perBatch) }, (_, index) =>
    puts.slice(index * perBatch, (index + 1) * perBatch),
  )[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const batch of batches) {
      let left: BatchWriteItemCommandInput['RequestItems'] = { [table]: batch };
      while (left?.[table]?.length) {
        const answer: BatchWriteItemCommandOutput = await client.send(
          new BatchWriteItemCommand({ RequestItems: left }),
        );
        left = answer.UnprocessedItems;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const fire = async ({ fireSchedule, idle }: SeedContext, schedule: string): Promise<void> => {
  fireSchedule(schedule);
  const unused = (await idle()).filter((each) => each.waiting > 0);
  if (unused.length > 0)
    throw new Error(`${schedule} left messages that nobody could use: ${JSON.stringify(unused)}`);
};

/** Puts the demonstration's letters into the register of codes, as `codes issue` does: only hashes are stored. */
const issueLetters = async (context: SeedContext, dynamo: DynamoDBClient, kms: KMSClient): Promise<void> => {
  const voices = kmsVoices({ kms, codesKey: output(context, 'CodesKey'), yearKeys: {} });
  const codes = dynamoCodes({ client: dynamo, table: output(context, 'AssociationsTable') });
  const [first] = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised;
  const association = associationId.parse(first?.association);
  const issued = await Promise.all(
    demoLetters().map(async ({ selector, text }) => ({
      ...{ selector, association, revoked: false },
      proof: await voices.proofOf(text),
    })),
  );
  await codes.add(issued);
};

/** Seats a panel where the first case will be. */
const seatPanel = async (context: SeedContext, client: DynamoDBClient): Promise<void> => {
  const [first] = answerKeyOf(demo.seed, sectorOf(demo.seed)).raised;
  const panels = dynamoPanels({ client, table: output(context, 'PeopleTable') });
  await addDemoPanel(panels, associationId.parse(first?.association), published.slice(0, 10));
};

/** Puts what tenants wrote where only readers can open it. */
const confide = (context: SeedContext, sector: Sector, client: DynamoDBClient, kms: KMSClient) => {
  const table = output(context, 'ConfidencesTable');
  const confidences = kmsConfidences({ client, table, kms, vaultKey: output(context, 'VaultKey') });
  return confideTold(toldOf(sector), confidences, dynamoWaitingReports({ client, table }));
};

/**
 * Fills the service with 133 invented associations and a year of answers. The public pages get their figures by a run
 * and a publication that are real; the planted failures come after them, so that whoever starts the next run finds
 * them (`answer-key.json`). Rows follow from the seed: doing it again writes the same ones.
 */
export const seed = async (context: SeedContext): Promise<void> => {
  const { clock, endpoint, region, credentials, progress } = context;
  const access = { endpoint, region, credentials };
  const dynamo = new DynamoDBClient({ ...access, maxAttempts: 5 });
  const kms = new KMSClient(access);
  const cognito = new CognitoIdentityProviderClient(access);
  try {
    const sector = sectorOf(demo.seed);
    const { associations, answers, margins } = sector;
    const chance = chanceOf(`${demo.seed} rows`);
    const rows = answers.map((each) => ({ early: each.sentOn < demo.late, row: rowOf(chance, each) }));
    const early = rows.filter((each) => each.early).map((each) => each.row);
    const late = rows.filter((each) => !each.early).map((each) => each.row);
    const submissions = output(context, 'SubmissionsTable');
    await clock.to(published, false);
    progress(`Inventing ${associations.length} associations …`);
    const table = output(context, 'AssociationsTable');
    await dynamoAssociations({ client: dynamo, table }).load(associations);
    await dynamoMargins({ client: dynamo, table }).load(margins);
    await issueLetters(context, dynamo, kms);
    await addDemoPeople(
      cognitoDirectory({ client: cognito, pool: output(context, 'PeoplePool') }),
      dynamoPeople({ client: dynamo, table: output(context, 'PeopleTable') }),
    );
    await seatPanel(context, dynamo);
    progress(`Writing ${answers.length.toLocaleString('en-GB')} answers …`);
    await keep(dynamo, submissions, early);
    progress('Scoring and publishing …');
    await fire(context, 'scoring');
    await fire(context, 'publish');
    await keep(dynamo, submissions, late);
    await confide(context, sector, dynamo, kms);
    await clock.to(arrival, false);
  } finally {
    dynamo.destroy();
    kms.destroy();
    cognito.destroy();
  }
};
