import * as z from 'zod';
import { recipient } from './step.ts';

/** Names one person to this service and to nobody else: the id of their sign-in or membership, never a name or address. */
export const subject = z
  .string()
  .regex(/^[A-Za-z0-9:|._-]{1,128}$/)
  .brand('Subject');
export type Subject = z.infer<typeof subject>;

/** In what part somebody acts. Board and regulator act by the link of a mail; everyone else has signed in. */
export const role = z.enum([
  ...recipient.options,
  'reader',
  'panel-member',
  'panel-chair',
  'independent-lead',
]);
export type Role = z.infer<typeof role>;

/** Somebody who has signed in, in the part that they act in. */
export const person = z.strictObject({ role: role.exclude(['secretary', 'chair', 'regulator']), subject });
export type Person = z.infer<typeof person>;

/** A reason or a text that the public may read. */
export const publicText = z.string().trim().min(1).max(2000);
