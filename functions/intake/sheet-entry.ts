import * as z from 'zod';
import { tellLanguages } from '../../shared/contracts/routes.ts';
import { sessionLimits } from '../../shared/domain/people/session.ts';
import { type EntryReference, shownEntryReference } from '../../shared/domain/submission/entry-reference.ts';
import type { ReadAs } from '../../shared/domain/submission/reconcile.ts';
import { addMinutes } from '../../shared/domain/time/calendar.ts';
import type { HelperNeeds } from './helper-needs.ts';

/** Which sheet it is: what a sheet code stands for. */
export const enteredSheet = z.strictObject({
  charter: z.string(),
  rulebook: z.string(),
  language: z.enum(tellLanguages),
  version: z.int(),
});
export type EnteredSheet = z.infer<typeof enteredSheet>;

const entry = z.record(z.string(), z.string());

/** A first entry as it is kept. Who made it is known by a hash that fits this entry alone. */
const firstEntry = z.strictObject({ sheet: enteredSheet, secret: z.string(), by: z.string(), entry });
export type FirstEntry = z.infer<typeof firstEntry>;

/** What a page of an entry carries, sealed. `by`: the helper it was shown to, who alone may send it back. */
const step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('first'),
    by: z.string(),
    sheet: enteredSheet,
    secret: z.string(),
    searched: z.string().exactOptional(),
  }),
  z.strictObject({
    step: z.literal('second'),
    by: z.string(),
    sheet: enteredSheet,
    reference: z.string(),
    searched: z.string().exactOptional(),
  }),
  z.strictObject({
    step: z.literal('decide'),
    by: z.string(),
    sheet: enteredSheet,
    reference: z.string(),
    typed: entry,
    entry,
  }),
]);
export type Step = z.infer<typeof step>;

const purpose = 'sheet entry';

/** Seals what a page carries, for as long as a session can last. */
export const sealStep = (needs: HelperNeeds, of: Step): Promise<string> =>
  needs.sealer.seal(purpose, of, addMinutes(needs.clock.now(), sessionLimits.absoluteHours * 60));

/** Opens it; `undefined` when it is not ours, damaged, too old or was shown to another helper. */
export const openStep = async (
  needs: HelperNeeds,
  sealed: string,
  subject: string,
): Promise<Step | undefined> => {
  const parsed = step.safeParse(await needs.sealer.open(purpose, sealed, needs.clock.now()));
  return parsed.success && parsed.data.by === subject ? parsed.data : undefined;
};

/** Who made an entry: cannot be compared between entries, and tells nobody's name. */
export const madeBy = (needs: Pick<HelperNeeds, 'hash'>, secret: string, subject: string): string =>
  needs.hash(`together-with-tenants entered by ${secret} ${subject}`);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The first entry under a reference; one kept before a release that changed its form is none. */
export const firstUnder = async (
  needs: HelperNeeds,
  reference: EntryReference,
): Promise<FirstEntry | undefined> => {
  const text = await needs.entries.find(reference, needs.clock.now());
  const read = firstEntry.safeParse(text === undefined ? undefined : parsed(text));
  return read.success ? read.data : undefined;
};

/** How fields are read before two entries are compared: what two careful people write in two ways is the same. */
export const readAs: ReadAs = {
  email: (typed) => typed.toLowerCase(),
  phone: (typed) => typed.replace(/[^\d+]/g, ''),
  'safety-phone': (typed) => typed.replace(/[^\d+]/g, ''),
};

/** A reference as pages show it. */
export const shown = (reference: string): string => shownEntryReference({ text: reference });
