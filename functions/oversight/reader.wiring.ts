import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoAddressMails } from '../../shared/adapters/dynamodb/address-mails.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoReaderLog } from '../../shared/adapters/dynamodb/reader-log.ts';
import { dynamoThemes } from '../../shared/adapters/dynamodb/themes.ts';
import { dynamoWaitingReports } from '../../shared/adapters/dynamodb/waiting-reports.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { kmsDangerReports } from '../../shared/adapters/kms/danger-reports.ts';
import { kmsLeftAddresses } from '../../shared/adapters/kms/left-addresses.ts';
import { kmsToldWords } from '../../shared/adapters/kms/told-words.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import { casesIn } from './cases.wiring.ts';
import type { ReaderNeeds } from './reader-needs.ts';

type Carrying = Variables<'cases'> & Variables<'confidences'> & Variables<'bus'>;

/** What carrying on what readers found takes: cases, their log and the list of what waits. It opens nothing. */
export const carryingIn = (environment: Carrying, client: DynamoDBClient) => {
  const { cases, moves, clock } = casesIn(environment, client);
  return {
    ...{ cases, moves, clock },
    log: dynamoReaderLog({ client, table: environment.CASES_TABLE }),
    waiting: dynamoWaitingReports({ client, table: environment.CONFIDENCES_TABLE }),
    addressMails: dynamoAddressMails({ client, table: environment.CASES_TABLE }),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: environment.BUS_NAME }),
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
    addresses: kmsLeftAddresses(confidences),
    codings: dynamoThemes({ client, table: environment.CASES_TABLE }),
  };
};
