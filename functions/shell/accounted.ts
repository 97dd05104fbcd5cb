import type middy from '@middy/core';
import type { GatewayAnswer } from './gateway-answer.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { log } from './log.ts';

type Shelled = middy.Request<GatewayEvent, GatewayAnswer>;

/** One line a request: which route, how it ended, how long it took. Never a path, query, body or address. */
export const accounted = (now: () => number): middy.MiddlewareObj<GatewayEvent, GatewayAnswer> => {
  const begun = new WeakMap<object, number>();
  const write = ({ event, response }: Shelled): void =>
    log('info', 'request answered', {
      request_id: event.requestContext.requestId,
      route: event.routeKey,
      status: response?.statusCode,
      milliseconds: Math.round(now() - (begun.get(event) ?? now())),
    });
  return { before: ({ event }) => void begun.set(event, now()), after: write, onError: write };
};
