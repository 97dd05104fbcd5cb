import * as z from 'zod';
import { associationId } from '../../shared/domain/association.ts';
import { encodedSignature, noteKeyOf, noteOf, verifierKeyOf } from '../../shared/domain/ledger/note.ts';
import { receiptsName, receiptText } from '../../shared/domain/submission/receipt-text.ts';
import {
  addDays,
  daysBetween,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  localDateOf,
  reportingYearOf,
} from '../../shared/domain/time/calendar.ts';
import type { Sealer } from '../../shared/ports/seals.ts';
import type { Needs } from './needs.ts';

/** What a receipt's address holds, sealed. Nothing in it says who answered or what. */
const receipt = z.strictObject({
  reference: z.string(),
  association: z.strictObject({ id: associationId, name: z.string() }),
  withCode: z.boolean(),
  sentOn: localDate,
  /** Monday of the week that is stored; a late repeat may come in another. */
  week: localDate,
  charter: z.string(),
  rulebook: z.string(),
  /** Hash of what was sent; it is stored as well. */
  hash: z.string(),
  /** Of which the receipt code is made. */
  secret: z.string(),
  /** Signature of the receipt's text, as it stands in a note. */
  signature: z.string(),
});
export type Receipt = z.infer<typeof receipt>;

const purpose = 'receipt';
/** A bookmarked receipt opens for more than a reporting year. */
const opensForDays = 400;
/** The address stays in a browser's history; the code, which opens the answers, is shown behind it no longer than this. */
const codeShownDays = 1;

const textOf = (of: Omit<Receipt, 'signature'>): string => {
  const { sentOn, ...says } = of;
  return receiptText({ ...says, year: reportingYearOf(sentOn) });
};

const keyOf = async ({ signer, hash }: Pick<Needs, 'signer' | 'hash'>) =>
  noteKeyOf(receiptsName, await signer.publicKey(), hash);

/** Signs what was received. */
export const signReceipt = async (
  needs: Pick<Needs, 'signer' | 'hash'>,
  of: Omit<Receipt, 'signature'>,
): Promise<Receipt> => {
  const [{ name, id }, signature] = await Promise.all([keyOf(needs), needs.signer.sign(textOf(of))]);
  return { ...of, signature: encodedSignature({ name, id, signature }) };
};

/** The public key that receipts are checked with, as note tools read it. */
export const publishedKey = async (needs: Pick<Needs, 'signer' | 'hash'>): Promise<string> =>
  `${verifierKeyOf(await keyOf(needs))}\n`;

/** The receipt as a signed note: a text file that anyone can check without us. */
export const receiptNote = (of: Receipt): string => noteOf(textOf(of), receiptsName, of.signature);

/** True on the day of sending and the day after. */
export const showsCode = ({ sentOn }: Receipt, now: Instant): boolean =>
  daysBetween(sentOn, localDateOf(now)) <= codeShownDays;

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
  const parsed = receipt.safeParse(value);
  return parsed.success ? parsed.data : undefined;
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
