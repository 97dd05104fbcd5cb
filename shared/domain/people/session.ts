import * as z from 'zod';
import { type Instant, instant, instantOf } from '../time/calendar.ts';

/**
 * How long a session lasts: OWASP ASVS 5.0, chapter 7 (inactivity and absolute limits), with the numbers that NIST
 * SP 800-63B allows at its second level of assurance, tightened for people who read what tenants wrote.
 */
export const sessionLimits = {
  /** Without a request for this long, it is over. */
  idleMinutes: 15,
  /** However busy, it is over. */
  absoluteHours: 8,
  /** That somebody was here is written at most this often. */
  noticedMinutes: 1,
  /** How long somebody may take between asking to sign in and coming back. */
  signInMinutes: 10,
} as const;

/** One sign-in of a person in one browser. */
export const session = z.strictObject({ subject: z.string().min(1), startedAt: instant, seenAt: instant });
export type Session = z.infer<typeof session>;

const minute = 60_000;

/** The instant by which a session is over whatever happens. */
export const endOf = ({ startedAt }: Session): Instant =>
  instantOf(new Date(Date.parse(startedAt) + sessionLimits.absoluteHours * 60 * minute).toISOString());

/**
 * Whether a session still counts: neither idle for too long nor too old. One that was last seen well after now is none
 * either: some clock was moved.
 */
export const isLive = (each: Session, now: Instant): boolean =>
  now < endOf(each) &&
  Math.abs(Date.parse(now) - Date.parse(each.seenAt)) < sessionLimits.idleMinutes * minute;

/** Whether it is time to write down that somebody was here. */
export const isToBeNoticed = (each: Session, now: Instant): boolean =>
  Date.parse(now) - Date.parse(each.seenAt) >= sessionLimits.noticedMinutes * minute;
