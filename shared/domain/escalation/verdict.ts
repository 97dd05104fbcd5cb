import * as z from 'zod';

/** How the panel judges what the board did about its promise, or about a recommendation. */
export const verdict = z.enum(['kept', 'partly', 'not-kept']);
export type Verdict = z.infer<typeof verdict>;
