import * as z from 'zod';
import { instant, localDate } from '../time/calendar.ts';
import { triggerName } from './failure.ts';
import { subject } from './people.ts';

/** Triggers that people read before anybody is told that they are true. */
export const dangerTrigger = triggerName.extract(['danger-cluster', 'grave-danger']);

/** Why a reader does not confirm a danger; public, so it says nothing about who reported it. */
export const notConfirmedReason = z.enum([
  'not-a-danger',
  'already-made-safe',
  'too-little-told',
  'not-this-association',
]);
export type NotConfirmedReason = z.infer<typeof notConfirmedReason>;

/** What a reader found, and why, in a word of the list: what tenants wrote never leaves by this way. */
export const reading = z.discriminatedUnion('finding', [
  z.strictObject({
    finding: z.literal('confirmed'),
    reason: z.enum(['life-at-risk', 'health-at-risk', 'home-not-safe']),
  }),
  z.strictObject({ finding: z.literal('not-confirmed'), reason: notConfirmedReason }),
]);
export type Reading = z.infer<typeof reading>;

/**
 * What readers have made of it. `disputed`: one said this and one that, a third decides. `undecided`: nobody did in
 * time, and what one reader confirmed goes on as though two had.
 */
export const standing = z.enum(['unread', 'disputed', 'confirmed', 'not-upheld', 'undecided']);

/** A failure with danger, from the day it was given to readers. */
export const danger = z.strictObject({
  failure: z.string(),
  trigger: dangerTrigger,
  firstReadBy: localDate,
  readBy: localDate,
  boardToldBy: localDate,
  /** The day by which a third reader decides. */
  decideBy: localDate.optional(),
  readings: z.array(z.strictObject({ by: subject, at: instant, reading })),
  standing,
  overdue: z.array(z.enum(['first', 'second'])),
});
export type Danger = z.infer<typeof danger>;

/** Nobody can say yet whether it is true. */
export const isOpen = ({ standing: of }: Danger): boolean => of === 'unread' || of === 'disputed';
