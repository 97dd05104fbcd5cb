import * as z from 'zod';
import { plusDuration } from '../clock.ts';
import type { Running } from './facts.ts';

const asked = z.strictObject({
  advance: z.string().optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  fire: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]).default(true),
});

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

export const clockFacts = (running: Running) => ({ now: instant(running.now()) });

/**
 * Moves the clock as asked: `{"advance":"P21D"}` or `{"to":"2026-12-29T09:00:00Z"}`, with `"fire": false` to pass over
 * the schedules on the way. Only such a jump may go back.
 */
export const moveClock = async (
  running: Running,
  fields: Record<string, unknown>,
): Promise<{ status: number; body: unknown }> => {
  const parsed = asked.safeParse(fields);
  const refused = (error: string) => ({ status: 400, body: { error } });
  if (!parsed.success) return refused(z.prettifyError(parsed.error));
  const { advance, to, fire } = parsed.data;
  if ((advance === undefined) === (to === undefined)) return refused('either "advance" or "to", please');
  const target =
    to === undefined ? plusDuration(running.now(), advance ?? '', running.timeZone) : Date.parse(to);
  if (target === undefined) return refused(`"${advance}" is no ISO 8601 duration such as P21D or PT6H`);
  if (fire && target < running.now())
    return refused('the clock only moves forward, unless "fire" is false and nothing fires');
  const fired = await running.move(target, fire);
  return { status: 200, body: { ...clockFacts(running), fired } };
};
