import type { RequestListener } from 'node:http';
import * as z from 'zod';
import { moveTime } from '../functions/moved-time.ts';

const needs = z.object({
  folder: z.string(),
  clock: z.instanceof(SharedArrayBuffer),
  clients: z.array(z.object({ id: z.string(), callbacks: z.array(z.string()) })),
});

/**
 * The sign-in of this machine, from what its thread was told. Tokens carry the service's time, wherever its clock was
 * moved: whoever checks them lives in the same time. So the clock comes first, and the provider is loaded after it.
 */
export const opened = async (issuer: string, told: unknown): Promise<RequestListener> => {
  const { clock, folder, clients } = needs.parse(told);
  moveTime(clock);
  const { providerListener } = await import('./provider.ts');
  return providerListener({ issuer, folder, clients });
};
