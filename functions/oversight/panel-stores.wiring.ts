import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoPanelLinks } from '../../shared/adapters/dynamodb/panel-links.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/sessions.ts';
import { dynamoThemes } from '../../shared/adapters/dynamodb/themes.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import { keys } from '../../shared/contracts/register.ts';
import { casesIn } from './cases.wiring.ts';

type Environment = Variables<'associations'> &
  Variables<'cases'> &
  Variables<'scores'> &
  Variables<'people'> &
  Variables<'bus'>;

/** Everything that the pages of panels read and write. */
export const panelStores = (env: Environment) => {
  const { client, cases, moves } = casesIn(env);
  const inCases = { client, table: env.CASES_TABLE };
  const inPeople = { client, table: env.PEOPLE_TABLE };
  return {
    ...{ cases, moves },
    themes: dynamoThemes(inCases),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    panels: dynamoPanels(inPeople),
    links: dynamoPanelLinks(inPeople),
    sessions: dynamoSessions({ ...inPeople, row: keys.panelSession }),
  };
};
