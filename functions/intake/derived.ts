import type { Hash } from '../../shared/domain/ledger/entry.ts';
import {
  type EntryReference,
  entryReferenceBytes,
  entryReferenceFrom,
} from '../../shared/domain/submission/entry-reference.ts';
import { referenceOf } from '../../shared/domain/submission/reference.ts';
import {
  type ReturnCode,
  returnCodeBytes,
  returnCodeFrom,
} from '../../shared/domain/submission/return-code.ts';

const bytesOf = (hexadecimal: string): Uint8Array =>
  Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** One way from a receipt's secret, another for each purpose, so that what is stored in two places joins nowhere. */
export const derivedOf = (
  needs: { hash: Hash },
  { secret }: { secret: string },
  purpose:
    | 'words'
    | 'contact'
    | 'danger report'
    | 'open voice'
    | 'reference'
    | 'proof'
    | 'return code'
    | 'entry reference',
): string => needs.hash(`together-with-tenants ${purpose} ${secret}`);

/** What a submission keeps of its receipt's secret: 128 bits, to compare a receipt code with. */
export const proofOf = (needs: { hash: Hash }, of: { secret: string }): string =>
  derivedOf(needs, of, 'proof').slice(0, 32);

/** The reference on a receipt: it opens nothing. */
export const referenceIn = (needs: { hash: Hash }, of: { secret: string }): string =>
  referenceOf(bytesOf(derivedOf(needs, of, 'reference')));

/** The code that a form is saved under: the same for one form however often it is saved, and it tells no secret. */
export const returnCodeIn = (needs: { hash: Hash }, of: { secret: string }): ReturnCode =>
  returnCodeFrom(bytesOf(derivedOf(needs, of, 'return code')).slice(0, returnCodeBytes));

/** The reference that a sheet is entered under: the same however often its first entry is kept. */
export const entryReferenceIn = (needs: { hash: Hash }, of: { secret: string }): EntryReference =>
  entryReferenceFrom(bytesOf(derivedOf(needs, of, 'entry reference')).slice(0, entryReferenceBytes));
