import { cookiesIn } from '../../shared/contracts/cookies.ts';
import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import type { Granted } from './event.ts';
import { requestOf } from './web-request.ts';
import { type HttpHandler, webShell } from './web-shell.ts';

/** As `onHttp`, for the one function that is handed cookies and may set them: the sign-in. */
export const onHttpWithCookies = <G extends GrantName>(
  grants: readonly G[],
  serve: (environment: Granted<G | 'entrance'>) => (request: CookieRequest) => Promise<CookieResponse>,
): HttpHandler => {
  const entrance = environmentOf(process.env, 'entrance');
  const answer = serve(environmentOf<G | 'entrance'>(process.env, 'entrance', ...grants));
  return webShell(entrance, (event) => answer({ ...requestOf(event), cookies: cookiesIn(event.cookies) }));
};
