import * as z from 'zod';
import { type NoticeId, noticeId, type OutcomeKind } from '../domain/escalation/notice.ts';
import { type Instant, instantOf } from '../domain/time/calendar.ts';

/** The message tag that carries the id of a notice through SES and back. */
export const noticeTag = 'notice';

/** SES's words on one of our mails, as the rest of the service reads them. */
export type Outcome = { notice: NoticeId; kind: OutcomeKind; at: Instant; messageId: string };

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
 * An SES event as EventBridge delivers it, turned into an outcome; `undefined` for a mail that carries no notice tag,
 * which is none of ours. Names as in SES's event publishing reference.
 */
export const outcomeEvent = z
  .looseObject({
    source: z.literal('aws.ses'),
    detail: z.looseObject({
      eventType: z.enum(['Send', 'Delivery', 'DeliveryDelay', 'Bounce', 'Complaint', 'Reject']),
      mail: z.looseObject({
        timestamp: time,
        messageId: z.string().min(1),
        tags: z.looseObject({ [noticeTag]: z.array(noticeId).length(1).optional() }).optional(),
      }),
      delivery: moment.optional(),
      deliveryDelay: moment.optional(),
      bounce: moment.optional(),
      complaint: moment.optional(),
    }),
  })
  .transform(({ detail }): Outcome | undefined => {
    const [notice] = detail.mail.tags?.[noticeTag] ?? [];
    if (!notice) return undefined;
    const own = detail.delivery ?? detail.deliveryDelay ?? detail.bounce ?? detail.complaint ?? detail.mail;
    return {
      notice,
      kind: kinds[detail.eventType],
      at: own.timestamp,
      messageId: detail.mail.messageId,
    };
  });
