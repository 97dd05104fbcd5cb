import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { Granted } from './event.ts';
import { requestOf } from './web-request.ts';
import { type HttpHandler, webShell } from './web-shell.ts';

export type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
export type { HttpHandler } from './web-shell.ts';

/**
 * A web function behind CloudFront and an HTTP API. The environment is parsed when the module loads; every web
 * function has the grant `entrance` beside those it names. What the function throws becomes a page without details.
 * It is handed no cookie and sets none.
 */
export const onHttp = <G extends GrantName>(
  grants: readonly G[],
  serve: (environment: Granted<G | 'entrance'>) => (request: WebRequest) => Promise<WebResponse>,
): HttpHandler => {
  const entrance = environmentOf(process.env, 'entrance');
  const answer = serve(environmentOf<G | 'entrance'>(process.env, 'entrance', ...grants));
  return webShell(entrance, async (event) => {
    const { status, contentType, headers, body } = await answer(requestOf(event));
    return { status, ...(contentType !== undefined && { contentType }), ...(headers && { headers }), body };
  });
};
