import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import { dynamoProposals } from '../../shared/adapters/dynamodb/proposals.ts';
import { dynamoSessionEnds } from '../../shared/adapters/dynamodb/session-ends.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { lambdaPanelMailer } from '../../shared/adapters/lambda/panel-mailer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';

type Environment = Variables<'associations'> &
  Variables<'cases'> &
  Variables<'people'> &
  Variables<'bus'> &
  Variables<'panelMailer'>;

/** What the trade body's desk is made of. */
export const deskStoresIn = (env: Environment) => {
  const client = new DynamoDBClient({});
  const [clock, hash, days] = [systemClock, sha256, currentRulebook.retention.contactDays];
  const cases = dynamoCases({ client, table: env.CASES_TABLE });
  const notices = dynamoNotices({ client, table: env.CASES_TABLE });
  const announcer = eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME });
  return {
    ...{ cases, notices, clock, hash, chance: systemChance },
    moves: storedCaseMoves({ cases, notices, announcer, clock, hash }),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    people: dynamoPeople({ client, table: env.PEOPLE_TABLE }),
    ends: dynamoSessionEnds({ client, table: env.PEOPLE_TABLE }),
    panels: dynamoPanels({ client, table: env.PEOPLE_TABLE }),
    proposals: dynamoProposals({ client, table: env.PEOPLE_TABLE, days }),
    panelMailer: lambdaPanelMailer({ client: new LambdaClient({}), name: env.PANEL_MAILER }),
  };
};
