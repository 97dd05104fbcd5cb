import { audienceOf, type Notice } from '../domain/escalation/notice.ts';
import type { DomainEvent } from './events.ts';

/** The event that says that a notice waits to be sent. */
export const noticeDue = (notice: Notice): DomainEvent => ({
  name: 'NoticeDue',
  detail: {
    notice: notice.id,
    association: notice.association,
    case: notice.case,
    step: notice.step,
    recipient: notice.recipient,
    audience: audienceOf(notice.recipient),
  },
});
