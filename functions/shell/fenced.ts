import { createHash, timingSafeEqual } from 'node:crypto';
import type middy from '@middy/core';
import { edgeHeader } from '../../shared/contracts/environment.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { refusal } from './refusal.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Refuses what did not come through the edge, whose firewall it would have walked round. */
export const fenced = (secret: string): middy.MiddlewareObj<GatewayEvent> => {
  const expected = digest(secret);
  return {
    before: ({ event }) => {
      if (!timingSafeEqual(digest(event.headers[edgeHeader] ?? ''), expected))
        throw refusal(403, 'not through the edge');
    },
  };
};
