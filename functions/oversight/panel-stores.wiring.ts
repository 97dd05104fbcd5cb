import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoPanelLinks } from '../../shared/adapters/dynamodb/panel-links.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/sessions.ts';
import { dynamoThemes } from '../../shared/adapters/dynamodb/themes.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import { keys } from '../../shared/contracts/register.ts';

type Environment = Variables<'associations'> &
  Variables<'cases'> &
  Variables<'scores'> &
  Variables<'people'> &
  Variables<'bus'>;

/** Everything that the pages of panels read and write. */
export const panelStores = (env: Environment) => {
  const client = new DynamoDBClient({});
  const inCases = { client, table: env.CASES_TABLE };
  const inPeople = { client, table: env.PEOPLE_TABLE };
  const cases = dynamoCases(inCases);
  const announcer = eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME });
  const notices = dynamoNotices(inCases);
  return {
    cases,
    moves: storedCaseMoves({ cases, notices, announcer, clock: systemClock, hash: sha256 }),
    themes: dynamoThemes(inCases),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    panels: dynamoPanels(inPeople),
    links: dynamoPanelLinks(inPeople),
    sessions: dynamoSessions({ ...inPeople, row: keys.panelSession }),
  };
};
