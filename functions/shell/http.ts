import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { accounted } from './accounted.ts';
import type { Granted } from './event.ts';
import { fenced } from './fenced.ts';
import { type GatewayAnswer, gatewayAnswer } from './gateway-answer.ts';
import { type GatewayEvent, gatewayEvent } from './gateway-event.ts';
import { limited } from './limited.ts';
import { type RefusalPages, refusalPages, refusing } from './refusing.ts';
import { sameSite } from './same-site.ts';
import { tokenBuckets } from './token-buckets.ts';
import { requestOf } from './web-request.ts';

export type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';

/** What Lambda calls, with an event of the gateway in payload format 2.0. */
export type HttpHandler = (event: unknown, context: Context) => Promise<GatewayAnswer>;

/** Of one address: so many requests at once, and so many a second for ever. A large office shares one address. */
const allowance = { burst: 600, perSecond: 10 };

const milliseconds = (): number => performance.now();

const filled = (event: GatewayEvent, response: WebResponse, pages: RefusalPages): WebResponse =>
  response.status >= 400 && response.body.length === 0
    ? { ...response, body: pages(event.rawPath, response.status) }
    : response;

/**
 * A web function behind CloudFront and an HTTP API. The environment is parsed when the module loads; every web
 * function has the grant `entrance` beside those it names. What the function throws becomes a page without details.
 */
export const onHttp = <G extends GrantName>(
  grants: readonly G[],
  serve: (environment: Granted<G | 'entrance'>) => (request: WebRequest) => Promise<WebResponse>,
): HttpHandler => {
  const entrance = environmentOf(process.env, 'entrance');
  const answer = serve(environmentOf<G | 'entrance'>(process.env, 'entrance', ...grants));
  const pages = refusalPages(entrance.STYLESHEET);
  const shelled = middy<GatewayEvent, GatewayAnswer>()
    .use([
      accounted(milliseconds),
      refusing(pages),
      fenced(entrance.EDGE_SECRET),
      limited(tokenBuckets(allowance), milliseconds),
      sameSite(entrance.PUBLIC_ADDRESS),
    ])
    .handler(async (event: GatewayEvent) =>
      gatewayAnswer(event, filled(event, await answer(requestOf(event)), pages)),
    );
  return async (event, context) => shelled(gatewayEvent.parse(event), context);
};
