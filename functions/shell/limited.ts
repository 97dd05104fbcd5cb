import type middy from '@middy/core';
import { addressOf, type GatewayEvent } from './gateway-event.ts';
import { refusal } from './refusal.ts';
import type { Buckets } from './token-buckets.ts';

/** Asks an address that sends a flood to wait; the firewall at the edge does the rest. */
export const limited = (take: Buckets, now: () => number): middy.MiddlewareObj<GatewayEvent> => ({
  before: ({ event }) => {
    const seconds = take(addressOf(event), now());
    if (seconds > 0) throw refusal(429, 'too many requests', { 'retry-after': String(seconds) });
  },
});
