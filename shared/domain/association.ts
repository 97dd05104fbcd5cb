import * as z from 'zod';

/**
 * The regulator's registration code, upper case: "C3489", "4758", "LH0391", "45UB".
 * One expression fits all codes of the public list of registered providers (docs/method.md).
 */
export const associationId = z
  .string()
  .regex(
    /^(?:(?:L|LH|H|A|C|SL)?\d{4}|\d{2}[A-Z]{2})$/,
    'a registration code looks like C3489, 4758, LH0391 or 45UB',
  )
  .brand('AssociationId');
export type AssociationId = z.infer<typeof associationId>;

/** An association as the register holds it: the landlord, with its homes and the mailboxes of its board. */
export const association = z.strictObject({
  id: associationId,
  name: z.string().min(1).max(200),
  registeredOn: z.iso.date(),
  designation: z.enum(['Non-profit', 'Profit', 'Local authority']),
  corporateForm: z.string().min(1).max(80),
  homes: z.int().min(1).max(1_000_000),
  homesAsOf: z.iso.date(),
  /** Only those with an adoption are shown as associations of the charter; the others are loaded all the same. */
  adoption: z.enum(['early-adopter', 'adopter', 'informal']).optional(),
  chairMailbox: z.email().optional(),
  secretaryMailbox: z.email().optional(),
  /** Where a tenant's address goes that two readers passed on. No file has it. */
  safetyMailbox: z.email().optional(),
  /** A rehearsal association is left out of every figure. */
  rehearsal: z.boolean().default(false),
});
export type Association = z.infer<typeof association>;

/** Whether it is shown and scored: it took the charter on, and is not there for rehearsal only. */
export const isOfTheCharter = (each: Association): boolean => each.adoption !== undefined && !each.rehearsal;
