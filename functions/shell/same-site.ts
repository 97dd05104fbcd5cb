import type middy from '@middy/core';
import type { GatewayEvent } from './gateway-event.ts';
import { refusal } from './refusal.ts';

/**
 * Refuses a POST that another site made a browser send. `Origin` must be our own public address and `Sec-Fetch-Site`
 * must say so; a browser too old for both is let through, since no other site can make a new one leave both out.
 */
export const sameSite = (publicAddress: string): middy.MiddlewareObj<GatewayEvent> => {
  const { origin: own } = new URL(publicAddress);
  return {
    before: ({ event }) => {
      if (event.requestContext.http.method !== 'POST') return;
      const { origin, 'sec-fetch-site': site } = event.headers;
      const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
      const foreignOrigin = origin !== undefined && origin !== own;
      if (foreignSite || foreignOrigin) throw refusal(403, 'posted from another site');
    },
  };
};
