import * as z from 'zod';
import { associationId } from '../../shared/domain/association.ts';
import {
  addDays,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
} from '../../shared/domain/time/calendar.ts';
import type { Sealer } from '../../shared/ports/seals.ts';

/** What a receipt's address holds, sealed. Nothing in it says who answered or what. */
const receipt = z.strictObject({
  reference: z.string(),
  association: z.strictObject({ id: associationId, name: z.string() }),
  withCode: z.boolean(),
  sentOn: localDate,
});
export type Receipt = z.infer<typeof receipt>;

const purpose = 'receipt';
/** A bookmarked receipt opens for more than a reporting year. */
const opensForDays = 400;

/** Seals a receipt into its address. */
export const sealReceipt = (sealer: Sealer, of: Receipt): Promise<string> =>
  sealer.seal(purpose, of, instantOf(`${addDays(of.sentOn, opensForDays)}T00:00:00Z`));

/** Opens a receipt's address; `undefined` when it is not ours, damaged or too old. */
export const openReceipt = async (
  sealer: Sealer,
  token: string,
  now: Instant,
): Promise<Receipt | undefined> => {
  const value = await sealer.open(purpose, token, now);
  return value === undefined ? undefined : receipt.parse(value);
};

/**
 * "Figures are published on a fixed day of the month": the first such day after this one.
 * @param dayOfMonth 1 to 28, from the rulebook.
 */
export const nextPublication = (after: LocalDate, dayOfMonth: number): LocalDate => {
  const day = String(dayOfMonth).padStart(2, '0');
  const thisMonth = localDate.parse(`${after.slice(0, 8)}${day}`);
  if (thisMonth > after) return thisMonth;
  // 28 + 7 days after any first of a month lies in the next one.
  const next = addDays(localDate.parse(`${after.slice(0, 8)}01`), 35);
  return localDate.parse(`${next.slice(0, 8)}${day}`);
};
