import * as z from 'zod';
import { instant } from '../time/calendar.ts';
import { canonical } from './canonical.ts';

/** SHA-256 in lower-case hexadecimal; handed in, because rules ask nothing of the world. */
export type Hash = (content: string | Uint8Array) => string;

/**
 * One line of the ledger that has no number yet: that this event of this case was written, and the hash of its
 * canonical JSON. It holds no word of the event itself.
 */
export const ledgerEntry = z.strictObject({
  id: z.string().describe('case and number of its event, C3489-quality-2026-1-4'),
  at: instant,
  about: z.string(),
  kind: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** The entry of a case's event; `number` counts the events of the case from 1. */
export const entryOf = (
  about: string,
  number: number,
  event: { at: string; kind: string },
  hash: Hash,
): LedgerEntry =>
  ledgerEntry.parse({
    id: `${about}-${number}`,
    at: event.at,
    about,
    kind: event.kind,
    hash: hash(canonical(event)),
  });
