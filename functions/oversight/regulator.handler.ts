import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { secretOf } from '../../shared/adapters/secrets/secret.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onHttp } from '../shell/http.ts';
import { regulatorWeb } from './regulator-web.ts';

/** The regulator reads a referral and acknowledges it. */
export const handler = onHttp(['associations', 'cases', 'links', 'bus'], (env) => {
  const client = new DynamoDBClient({});
  const clock = systemClock;
  const cases = dynamoCases({ client, table: env.CASES_TABLE });
  const notices = dynamoNotices({ client, table: env.CASES_TABLE });
  const announcer = eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME });
  const secret = secretOf(new SecretsManagerClient({}), env.LINK_SECRET, () => Date.parse(clock.now()));
  return regulatorWeb({
    links: joseLinks(secret),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    cases,
    moves: storedCaseMoves({ cases, notices, announcer, clock, hash: sha256 }),
    clock,
    stylesheet: env.STYLESHEET,
  });
});
