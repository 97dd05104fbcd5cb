import * as z from 'zod';
import { associationId } from '../association.ts';
import { subject } from '../escalation/people.ts';
import { hazardId } from '../rulebook/rulebook.ts';
import { addMinutes, type Instant, instant } from '../time/calendar.ts';

/**
 * One mail that passes an address on, as it stands in the outbox: ids, and never the address. `due`: two readers agreed.
 * `claimed`: the sender holds it until the lease ends. `sent`: the mail service took it. `no-mailbox`: the register has no
 * safety mailbox. `bounced`: it came back. `gone`: the tenant took it back or changed it first, and nothing was sent.
 */
export const addressMail = z.strictObject({
  /** Names the version of the report that the two read; it is the mail's id. */
  reading: z.string().regex(/^[0-9a-f]{32}$/),
  /** Names the report's row, whatever version it is. */
  report: z.string().regex(/^[0-9a-f]{64}$/),
  association: associationId,
  hazards: z.array(hazardId).min(1).max(7),
  agreedBy: z.tuple([subject, subject]),
  agreedAt: instant,
  standing: z.enum(['due', 'claimed', 'sent', 'no-mailbox', 'bounced', 'gone']),
  leaseUntil: instant.exactOptional(),
  sentAt: instant.exactOptional(),
  messageId: z.string().exactOptional(),
  deliveredAt: instant.exactOptional(),
  bouncedAt: instant.exactOptional(),
  /** The mail service's ids of earlier tries: a late word on one of them says nothing of the last. */
  earlier: z.array(z.string()),
});
export type AddressMail = z.infer<typeof addressMail>;

/** What a mail becomes; `undefined` when this changes nothing, because somebody else was first. */
export type AddressMove = (mail: AddressMail) => AddressMail | undefined;

/** So long one sender holds it; the mail service's own word is then waited for as long again. */
const leaseMinutes = 30;

/** "The sender holds it." What had no mailbox is tried again, too: there may be one now. */
export const claimedAt =
  (now: Instant): AddressMove =>
  (mail) =>
    mail.standing === 'due' || mail.standing === 'no-mailbox'
      ? { ...mail, standing: 'claimed', leaseUntil: addMinutes(now, leaseMinutes) }
      : undefined;

const unleased = ({ leaseUntil: _, ...mail }: AddressMail): AddressMail => mail;

/** "It was certainly not sent": it is due again. */
export const released: AddressMove = (mail) =>
  mail.standing === 'claimed' ? { ...unleased(mail), standing: 'due' } : undefined;

/** "Nobody said what became of it, for as long as the lease and as long again": it is due again. */
export const overdue =
  (now: Instant): AddressMove =>
  (mail) =>
    mail.leaseUntil !== undefined && now >= addMinutes(mail.leaseUntil, leaseMinutes)
      ? released(mail)
      : undefined;

/** "The register has no safety mailbox." */
export const withoutMailbox: AddressMove = (mail) =>
  mail.standing === 'claimed' ? { ...unleased(mail), standing: 'no-mailbox' } : undefined;

/** "There is no such address any more." */
export const gone: AddressMove = (mail) =>
  mail.standing === 'claimed' ? { ...unleased(mail), standing: 'gone' } : undefined;

/** "The mail service took it." Said twice, the first time stays. */
export const sentWith =
  (messageId: string, at: Instant): AddressMove =>
  (mail) =>
    mail.standing === 'claimed' || mail.standing === 'due'
      ? { ...unleased(mail), standing: 'sent', sentAt: at, messageId }
      : undefined;

/** "It came back": a person finds the right mailbox, and it is sent once more when a reader says so. */
export const again: AddressMove = (mail) => {
  if (mail.standing !== 'bounced') return undefined;
  const { messageId, sentAt: _s, bouncedAt: _b, deliveredAt: _d, ...rest } = mail;
  return { ...rest, standing: 'due', earlier: [...mail.earlier, ...(messageId ? [messageId] : [])] };
};

/** What the mail service says of a mail that it took. */
export type MailWord = { kind: 'send' | 'delivery' | 'bounce' | 'reject'; at: Instant; messageId: string };

/** "The mail service says so." Late, doubled and reordered words change nothing that is known. */
export const withWord =
  ({ kind, at, messageId }: MailWord): AddressMove =>
  (before) => {
    if (before.earlier.includes(messageId)) return undefined;
    const mail = sentWith(messageId, at)(before) ?? before;
    const changed = mail === before ? undefined : mail;
    if (mail.messageId !== messageId) return undefined;
    switch (kind) {
      case 'send':
        return changed;
      case 'delivery':
        return mail.deliveredAt ? changed : { ...mail, deliveredAt: at };
      case 'bounce':
      case 'reject':
        return mail.standing === 'sent' ? { ...mail, standing: 'bounced', bouncedAt: at } : changed;
      default:
        return kind satisfies never;
    }
  };
