import { type Instant, instantOf } from '../time/calendar.ts';
import type { PanelMember } from './panel-member.ts';
import { endOf, type Session } from './session.ts';

const minute = 60_000;

/**
 * How somebody of a panel stays signed in: an evening, as long as anybody at all (OWASP ASVS 5.0, 7.3.2), but idle for
 * four times as long, since they read and think on a phone and see nothing that tenants wrote. And how long a link works.
 */
export const panelLimits = {
  idleMinutes: 60,
  /** A link that a member asked for. */
  linkMinutes: 60,
  /** The first link, which somebody may find after a holiday. */
  invitationDays: 7,
  /**
   * Links made for one address in one hour. Whoever asks for them in a member's name only fills their mailbox with good
   * links: nobody is locked out.
   */
  linksAnHour: 3,
} as const;

/** Whether a session still counts: neither idle for too long nor too old, and not from a clock that was moved. */
export const isLiveOfPanel = (each: Session, now: Instant): boolean =>
  now < endOf(each) && Math.abs(Date.parse(now) - Date.parse(each.seenAt)) < panelLimits.idleMinutes * minute;

/** Whether a member is signed in by a session: all that began by the day their phone was lost are over. */
export const isSignedIn = ({ signedOutAt }: PanelMember, { startedAt }: Session): boolean =>
  signedOutAt === undefined || startedAt > signedOutAt;

/** Until when a link works that is made now. */
export const linkUntil = (purpose: 'invitation' | 'sign-in', now: Instant): Instant => {
  const minutes = purpose === 'invitation' ? panelLimits.invitationDays * 24 * 60 : panelLimits.linkMinutes;
  return instantOf(new Date(Date.parse(now) + minutes * minute).toISOString());
};
