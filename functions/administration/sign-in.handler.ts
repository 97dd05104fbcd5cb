import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/sessions.ts';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { oidcIdentity } from '../../shared/adapters/oidc/identity.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { cookiesAt } from '../../shared/contracts/cookies.ts';
import { routes } from '../../shared/contracts/routes.ts';
import { countRefusedSignIn, log } from '../shell/log.ts';
import { whoIs } from '../shell/session-check.ts';
import { onHttpWithCookies } from '../shell/with-cookies.ts';
import { signIn } from './sign-in.ts';

/** People with a role sign in, see what they may do, and sign out. */
export const handler = onHttpWithCookies(['people', 'signIn'], (env) => {
  const at = { client: new DynamoDBClient({}), table: env.PEOPLE_TABLE };
  const back = `${env.PUBLIC_ADDRESS}${routes.signInBack()}`;
  const common = { people: dynamoPeople(at), sessions: dynamoSessions(at), clock: systemClock };
  const needs = { ...common, cookies: cookiesAt(env.PUBLIC_ADDRESS), stylesheet: env.STYLESHEET };
  return signIn({
    ...{ ...needs, who: whoIs(needs), chance: systemChance, sealer: joseSealer(env.SIGN_IN_SECRET) },
    identity: oidcIdentity({ issuer: env.SIGN_IN_ISSUER, client: env.SIGN_IN_CLIENT, back }),
    refused: (because) => {
      log('warn', 'sign-in refused', { because });
      countRefusedSignIn(Date.now());
    },
  });
});
