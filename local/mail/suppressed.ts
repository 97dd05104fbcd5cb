import * as z from 'zod';
import type { State } from '../state.ts';

const row = z.object({ address: z.string(), reason: z.enum(['BOUNCE', 'COMPLAINT']), at: z.int() });
export type Held = z.infer<typeof row>;

/** The mail service's list of mailboxes that it takes mails to and sends nothing. */
export type SuppressionList = {
  hold(held: Held): void;
  free(address: string): void;
  find(address: string): Held | undefined;
  /** Longest held first. */
  all(): Held[];
};

/** SES compares addresses without regard to capitals. */
const spelled = (address: string): string => address.trim().toLowerCase();

/** The list, on disk. What stands on it first stays as it was. */
export const suppressionList = (state: State): SuppressionList => ({
  hold: ({ address, reason, at }) => {
    state.run('INSERT OR IGNORE INTO suppressed VALUES (?, ?, ?)', spelled(address), reason, at);
  },
  free: (address) => {
    state.run('DELETE FROM suppressed WHERE address = ?', spelled(address));
  },
  find: (address) =>
    row.optional().parse(state.all('SELECT * FROM suppressed WHERE address = ?', spelled(address))[0]),
  all: () => z.array(row).parse(state.all('SELECT * FROM suppressed ORDER BY at, address')),
});
