import * as z from 'zod';
import { caseId } from '../escalation/case.ts';
import { instant } from '../time/calendar.ts';

/** A reporting year as it was closed: what its archive holds, by hash, and the cases that went on. Written once. */
export const closedYear = z.strictObject({
  year: z.int(),
  closedAt: instant,
  /** The last run of the year, which counted all of it. */
  run: z.string(),
  /** The publication that showed the whole year. */
  publication: z.string(),
  /** SHA-256 of the archive, in hexadecimal: the same figures give the same bytes. */
  archive: z.string().regex(/^[0-9a-f]{64}$/),
  /** Cases of the year that were open: they go on as they are. */
  carried: z.array(caseId),
});
export type ClosedYear = z.infer<typeof closedYear>;
