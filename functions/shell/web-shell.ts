import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { Variables } from '../../shared/contracts/environment.ts';
import type { CookieResponse } from '../../shared/contracts/web.ts';
import { spoken } from '../../shared/wording/wording.ts';
import { accounted } from './accounted.ts';
import { fenced } from './fenced.ts';
import { type GatewayAnswer, gatewayAnswer } from './gateway-answer.ts';
import { type GatewayEvent, gatewayEvent } from './gateway-event.ts';
import { limited } from './limited.ts';
import { type RefusalPages, refusalPages, refusing } from './refusing.ts';
import { sameSite } from './same-site.ts';
import { tokenBuckets } from './token-buckets.ts';
import { partsOf } from './web-request.ts';

/** What Lambda calls, with an event of the gateway in payload format 2.0. */
export type HttpHandler = (event: unknown, context: Context) => Promise<GatewayAnswer>;

/** Of one address: so many requests at once, and so many a second for ever. A large office shares one address. */
const allowance = { burst: 600, perSecond: 10 };

const milliseconds = (): number => performance.now();

const filled = (event: GatewayEvent, response: CookieResponse, pages: RefusalPages): CookieResponse =>
  response.status >= 400 && response.body.length === 0
    ? { ...response, body: pages(event.rawPath, response.status) }
    : response;

/** What stands round every web function: one line of log, the fence, limits, and a page for whatever is refused. */
export const webShell = (
  entrance: Variables<'entrance'>,
  answer: (event: GatewayEvent) => Promise<CookieResponse>,
): HttpHandler => {
  const pages = refusalPages(entrance.STYLESHEET);
  const shelled = middy<GatewayEvent, GatewayAnswer>()
    .use([
      accounted(milliseconds),
      refusing(pages),
      fenced(entrance.EDGE_SECRET),
      limited(tokenBuckets(allowance), milliseconds),
      sameSite(entrance.PUBLIC_ADDRESS),
    ])
    .handler(async (event: GatewayEvent) => {
      await spoken(partsOf(event.rawPath).lang);
      return gatewayAnswer(event, filled(event, await answer(event), pages));
    });
  return async (event, context) => shelled(gatewayEvent.parse(event), context);
};
