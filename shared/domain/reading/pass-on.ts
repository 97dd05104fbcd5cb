import * as z from 'zod';
import type { Subject } from '../escalation/people.ts';
import { localDate } from '../time/calendar.ts';

/** Longest address in characters: house, street, town, postcode, and how to find the door. */
export const longestAddress = 300;

/** What a tenant gave leave to pass on to the landlord's safety team, and the day on which they did. */
export const leftAddress = z.strictObject({
  address: z.string().min(1).max(longestAddress),
  /** Where the landlord may ring them. */
  phone: z.string().min(1).max(30).exactOptional(),
  givenOn: localDate,
});
export type LeftAddress = z.infer<typeof leftAddress>;

/** Why a reader does not pass an address on: for the log, and for nobody else. */
export const keepsBack = [
  'could-harm',
  'no-danger',
  'made-safe',
  'address-unclear',
  'other-landlord',
  'passed-on-before',
] as const;

/** What one reader says to it. */
export const addressWord = z.enum(['pass-on', ...keepsBack]);
export type AddressWord = z.infer<typeof addressWord>;

/** What readers said, each in a place of its own: the first word, then that of another reader. */
export type Said = { turn: 'first' | 'second'; by: Subject; word: AddressWord };

/** `refused`: one of the two said no. What has left cannot be called back, so one of two is enough to keep it. */
export type Passing = 'undecided' | 'agreed-by-one' | 'agreed' | 'refused';

/** Where passing on stands. It takes two readers; their places are taken one by one, so no two words meet. */
export const passingOf = (said: readonly Said[]): Passing => {
  if (said.some(({ word }) => word !== 'pass-on')) return 'refused';
  if (said.length === 0) return 'undecided';
  return new Set(said.map(({ by }) => by)).size > 1 ? 'agreed' : 'agreed-by-one';
};

/** The place in which somebody may say their word now; `undefined` where all is said, or the other word is theirs too. */
export const turnOf = (said: readonly Said[], by: Subject): Said['turn'] | undefined => {
  const passing = passingOf(said);
  if (passing === 'undecided') return 'first';
  return passing === 'agreed-by-one' && said.every((each) => each.by !== by) ? 'second' : undefined;
};
