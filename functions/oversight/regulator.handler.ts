import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { secretOf } from '../../shared/adapters/secrets/secret.ts';
import { onHttp } from '../shell/http.ts';
import { casesIn } from './cases.wiring.ts';
import { regulatorWeb } from './regulator-web.ts';

/** The regulator reads a referral and acknowledges it. */
export const handler = onHttp(['associations', 'cases', 'links', 'bus'], (env) => {
  const { client, cases, moves, clock } = casesIn(env);
  const secret = secretOf(new SecretsManagerClient({}), env.LINK_SECRET, () => Date.parse(clock.now()));
  return regulatorWeb({
    links: joseLinks(secret),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    ...{ cases, moves, clock },
    stylesheet: env.STYLESHEET,
  });
});
