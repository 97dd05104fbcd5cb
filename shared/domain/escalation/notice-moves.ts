import type { Instant } from '../time/calendar.ts';
import type { Notice, OutcomeKind } from './notice.ts';

/** What a notice becomes; `undefined` when this changes nothing, because someone else was first. */
export type NoticeMove = (notice: Notice) => Notice | undefined;

/** "It has been announced." Only what nobody has claimed yet is still worth announcing again. */
export const announced =
  (at: Instant): NoticeMove =>
  (notice) =>
    notice.status === 'due' ? { ...notice, announcedAt: at } : undefined;

/** "One worker holds it until the lease ends." A lease that ended is not taken over: see `released`. */
export const claimed =
  (leaseUntil: Instant): NoticeMove =>
  (notice) =>
    notice.status === 'due'
      ? { ...notice, status: 'claimed', leaseUntil, attempts: notice.attempts + 1 }
      : undefined;

/** "SES took it." Said twice, the first time and the first id stay. */
export const sent =
  (messageId: string, at: Instant): NoticeMove =>
  (notice) =>
    notice.status === 'sent'
      ? undefined
      : { ...notice, status: 'sent', sentAt: at, messageId: notice.messageId ?? messageId };

/** The first word of SES on a notice: whatever it says, SES took the mail. */
export const takenAt = ({ outcomes }: Notice): Instant | undefined =>
  Object.values(outcomes).reduce<Instant | undefined>(
    (first, each) => (first && first < each ? first : each),
    undefined,
  );

/** "SES has spoken of it already": a notice that a restore lost, and that is due again, is not sent again. */
export const takenBefore: NoticeMove = (notice) => {
  const at = takenAt(notice);
  return notice.status === 'due' && at ? sent(notice.messageId ?? '', at)(notice) : undefined;
};

/**
 * "It was certainly not sent, or SES's own word stayed out beyond the grace": it is due again.
 * @param attempts of the claim that is given up: whoever read an older one must not end the claim of the next worker
 */
export const released =
  (attempts: number): NoticeMove =>
  (notice) => {
    if (notice.status !== 'claimed' || notice.attempts !== attempts) return undefined;
    const { leaseUntil: _lease, announcedAt: _announced, ...rest } = notice;
    return { ...rest, status: 'due' };
  };

/** "The register knows no mailbox for this recipient." */
export const withoutAddress: NoticeMove = (notice) =>
  notice.status === 'claimed' ? { ...notice, status: 'no-address' } : undefined;

/** "SES would keep it back: the mailbox is on its list of those that bounced or complained." */
export const suppressed: NoticeMove = (notice) =>
  notice.status === 'claimed' ? { ...notice, status: 'suppressed' } : undefined;

/** "What it asks for has been done meanwhile." It is never sent. */
export const overtaken: NoticeMove = (notice) =>
  notice.status === 'claimed' ? { ...notice, status: 'overtaken' } : undefined;

/** "SES said so." Late, doubled and reordered words change nothing that is known. */
export const withOutcome =
  (outcome: OutcomeKind, at: Instant, messageId: string): NoticeMove =>
  (notice) =>
    notice.outcomes[outcome]
      ? undefined
      : {
          ...notice,
          messageId: notice.messageId ?? messageId,
          outcomes: { ...notice.outcomes, [outcome]: at },
        };

/** "Nobody needs to look at it again." */
export const settled =
  (at: Instant): NoticeMove =>
  (notice) =>
    notice.settledAt ? undefined : { ...notice, settledAt: at };
