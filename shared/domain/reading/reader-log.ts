import * as z from 'zod';
import { associationId } from '../association.ts';
import { reading } from '../escalation/danger.ts';
import { failure } from '../escalation/failure.ts';
import { subject } from '../escalation/people.ts';
import { hazardId } from '../rulebook/rulebook.ts';
import { instant } from '../time/calendar.ts';
import { addressWord } from './pass-on.ts';

const common = { at: instant, by: subject };

/**
 * What happens where words are read, and never a word of them. `opened` is written before anything is shown. `found`
 * stands once for each reader, `raised` once for all: which failure a report became. `address-word`s are two at most.
 */
export const readerLogEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opened'), ...common }),
  z.strictObject({
    kind: z.literal('found'),
    ...common,
    association: associationId,
    /** Which danger it is, where the reader confirms one. */
    hazard: hazardId.optional(),
    charter: z.string(),
    year: z.int(),
    reading,
  }),
  z.strictObject({ kind: z.literal('raised'), ...common, failure }),
  /** What a reader says to passing an address on. Each of the two places is taken once. */
  z.strictObject({
    kind: z.literal('address-word'),
    ...common,
    turn: z.enum(['first', 'second']),
    word: addressWord,
    association: associationId,
    /** Those that the report tells of. */
    hazards: z.array(hazardId).min(1),
  }),
]);
export type ReaderLogEntry = z.infer<typeof readerLogEntry>;
export type Found = Extract<ReaderLogEntry, { kind: 'found' }>;

/** Names what was read, for the log. */
export const loggedAs = {
  /** `reading`: another one when the tenant changed what they sent, which is then read anew. */
  report: (reading: string): string => `report-${reading}`,
  words: (text: string): string => `words-${text}`,
  danger: (failureId: string): string => `danger-${failureId}`,
} as const;
