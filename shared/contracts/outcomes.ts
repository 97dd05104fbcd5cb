import * as z from 'zod';
import { type NoticeId, noticeId, type OutcomeKind } from '../domain/escalation/notice.ts';
import { type Instant, instantOf } from '../domain/time/calendar.ts';

/** The message tag that carries the id of a notice through SES and back. */
export const noticeTag = 'notice';
/** The tag that carries the id of a mail that passes an address on. It is no part of the address. */
export const addressTag = 'address';

/** SES's words on one of our mails, as the rest of the service reads them. */
type Word = { kind: OutcomeKind; at: Instant; messageId: string };
export type Outcome = Word & { notice: NoticeId };
/** The same of a mail that passes an address on; `address` is its id. */
export type AddressOutcome = Word & { address: string };

const time = z.string().transform((text) => instantOf(text));
const moment = z.looseObject({ timestamp: time });

const kinds = {
  Send: 'send',
  Delivery: 'delivery',
  DeliveryDelay: 'delivery-delay',
  Bounce: 'bounce',
  Complaint: 'complaint',
  Reject: 'reject',
} as const satisfies Record<string, OutcomeKind>;

/**
 * An SES event as EventBridge delivers it, turned into an outcome; `undefined` for a mail that carries no tag of ours. Names as in SES's event publishing reference.
 */
export const outcomeEvent = z
  .looseObject({
    source: z.literal('aws.ses'),
    detail: z.looseObject({
      eventType: z.enum(['Send', 'Delivery', 'DeliveryDelay', 'Bounce', 'Complaint', 'Reject']),
      mail: z.looseObject({
        timestamp: time,
        messageId: z.string().min(1),
        tags: z
          .looseObject({
            [noticeTag]: z.array(noticeId).length(1).optional(),
            [addressTag]: z
              .array(z.string().regex(/^[0-9a-f]{32}$/))
              .length(1)
              .optional(),
          })
          .optional(),
      }),
      delivery: moment.optional(),
      deliveryDelay: moment.optional(),
      bounce: moment.optional(),
      complaint: moment.optional(),
    }),
  })
  .transform(({ detail }): Outcome | AddressOutcome | undefined => {
    const [notice] = detail.mail.tags?.[noticeTag] ?? [];
    const [address] = detail.mail.tags?.[addressTag] ?? [];
    const own = detail.delivery ?? detail.deliveryDelay ?? detail.bounce ?? detail.complaint ?? detail.mail;
    const word = { kind: kinds[detail.eventType], at: own.timestamp, messageId: detail.mail.messageId };
    if (notice) return { notice, ...word };
    return address ? { address, ...word } : undefined;
  });
