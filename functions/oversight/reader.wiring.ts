import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoReaderLog } from '../../shared/adapters/dynamodb/reader-log.ts';
import { dynamoThemes } from '../../shared/adapters/dynamodb/themes.ts';
import { dynamoWaitingReports } from '../../shared/adapters/dynamodb/waiting-reports.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { kmsDangerReports } from '../../shared/adapters/kms/danger-reports.ts';
import { kmsToldWords } from '../../shared/adapters/kms/told-words.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import type { ReaderNeeds } from './reader-needs.ts';

type Carrying = Variables<'cases'> & Variables<'confidences'> & Variables<'bus'>;

/** What carrying on what readers found takes: cases, their log and the list of what waits. It opens nothing. */
export const carryingIn = (environment: Carrying, client: DynamoDBClient) => {
  const table = { client, table: environment.CASES_TABLE };
  const cases = dynamoCases(table);
  const clock = systemClock;
  const announcer = eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: environment.BUS_NAME });
  return {
    ...{ cases, clock },
    moves: storedCaseMoves({ cases, notices: dynamoNotices(table), announcer, clock, hash: sha256 }),
    log: dynamoReaderLog(table),
    waiting: dynamoWaitingReports({ client, table: environment.CONFIDENCES_TABLE }),
  };
};

/** Stores and keys of the readers' pages. */
export const readingIn = (
  environment: Carrying & Variables<'associations'>,
): Omit<ReaderNeeds, 'stylesheet'> => {
  const client = new DynamoDBClient({});
  const confidences = { client, table: environment.CONFIDENCES_TABLE, kms: new KMSClient({}) };
  return {
    ...carryingIn(environment, client),
    associations: dynamoAssociations({ client, table: environment.ASSOCIATIONS_TABLE }),
    reports: kmsDangerReports(confidences),
    words: kmsToldWords(confidences),
    codings: dynamoThemes({ client, table: environment.CASES_TABLE }),
  };
};
