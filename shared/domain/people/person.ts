import * as z from 'zod';

/** What somebody may do who signs in. Panel members, boards and the regulator never sign in: they come by a link. */
export const role = z.enum(['reader', 'trade-body', 'helper']);
export type Role = z.infer<typeof role>;

/**
 * Somebody who may sign in. `subject` is the `sub` of our own sign-in service, never a person's own claim; what a
 * person may do stands here and nowhere else.
 */
export const person = z.strictObject({
  subject: z.string().regex(/^[\w.:-]{1,255}$/, 'a subject is 1 to 255 letters, digits and . : _ -'),
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  roles: z.array(role).min(1),
});
export type Person = z.infer<typeof person>;
