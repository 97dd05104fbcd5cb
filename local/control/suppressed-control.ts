import * as z from 'zod';
import { type Answer, json } from './answer.ts';
import type { Running } from './facts.ts';

const asked = z.union([z.strictObject({ hold: z.email() }), z.strictObject({ free: z.email() })]);
const wanted = 'say {"hold": ADDRESS} to put a mailbox on the list, {"free": ADDRESS} to take it off';

/** `POST /_local/suppressed`: puts a mailbox on the mail service's suppression list, or takes it off. */
export const changeSuppressed = (running: Running, fields: unknown): Answer => {
  const parsed = asked.safeParse(fields);
  if (!parsed.success) return json({ error: wanted }, 400);
  const { suppressed } = running;
  if ('hold' in parsed.data)
    suppressed.hold({ address: parsed.data.hold, reason: 'BOUNCE', at: running.now() });
  else suppressed.free(parsed.data.free);
  return json(suppressed.all());
};
