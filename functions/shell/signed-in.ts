import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/sessions.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { cookiesAt, cookiesIn } from '../../shared/contracts/cookies.ts';
import { environmentOf, type GrantName, type Variables } from '../../shared/contracts/environment.ts';
import type { SignedRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { Role } from '../../shared/domain/people/person.ts';
import type { Granted } from './event.ts';
import { type SessionNeeds, signedInOnly } from './session-check.ts';
import { requestOf } from './web-request.ts';
import { type HttpHandler, webShell } from './web-shell.ts';

/** What telling who is signed in takes, with the grant `people` and the service's own address. */
export const sessionNeedsOf = (environment: Variables<'people'> & Variables<'entrance'>): SessionNeeds => {
  const at = { client: new DynamoDBClient({}), table: environment.PEOPLE_TABLE };
  return {
    people: dynamoPeople(at),
    sessions: dynamoSessions(at),
    clock: systemClock,
    cookies: cookiesAt(environment.PUBLIC_ADDRESS),
  };
};

/**
 * As `onHttp`, for people who signed in and have a role. Who is not signed in is led to the sign-in, and back; a POST
 * is answered with a page that says so. Every such function has the grants `people` and `entrance` beside those it
 * names (`register.grantSessions` and `entrance.serve` give them).
 */
export const onSignedIn = <G extends GrantName>(
  role: Role,
  grants: readonly G[],
  make: (environment: Granted<G | 'entrance'>) => (request: SignedRequest) => Promise<WebResponse>,
): HttpHandler => {
  const entrance = environmentOf(process.env, 'entrance');
  const people = environmentOf(process.env, 'people');
  const serve = make(environmentOf<G | 'entrance'>(process.env, 'entrance', ...grants));
  const needs = { ...sessionNeedsOf({ ...entrance, ...people }), stylesheet: entrance.STYLESHEET };
  const answer = signedInOnly(needs, role)(serve);
  return webShell(entrance, (event) => answer(requestOf(event), cookiesIn(event.cookies)));
};
