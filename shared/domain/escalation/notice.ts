import * as z from 'zod';
import { associationId } from '../association.ts';
import { addMinutes, type Instant, instant } from '../time/calendar.ts';
import { caseId } from './case.ts';
import { type Recipient, recipient, step } from './step.ts';

/**
 * The id of a notice: (case, step, recipient). It travels as an SES message tag, so it uses only letters, digits,
 * underscore and hyphen and stays under 256 characters.
 */
export const noticeId = z
  .string()
  .regex(/^[A-Za-z0-9-]+_[a-z0-9-]+_[a-z-]+$/)
  .max(256)
  .brand('NoticeId');
export type NoticeId = z.infer<typeof noticeId>;

export const noticeIdOf = (about: { case: string; step: string; recipient: string }): NoticeId =>
  noticeId.parse(`${about.case}_${about.step}_${about.recipient}`);

/** What a notice id is about. Throws on an id that this project did not make. */
export const aboutNotice = (id: NoticeId): { case: string; step: string; recipient: string } => {
  const [about, ofStep, to] = id.split('_');
  if (!about || !ofStep || !to) throw new Error(`notice id ${id} is not case_step_recipient`);
  return { case: about, step: ofStep, recipient: to };
};

/** SES's word on a mail; each is kept with its own time, and the settled outcome is derived from all of them. */
export const outcomeKind = z.enum(['send', 'delivery', 'delivery-delay', 'bounce', 'complaint', 'reject']);
export type OutcomeKind = z.infer<typeof outcomeKind>;

/**
 * The outbox row. `due`: reserved, nobody has claimed it. `claimed`: one worker holds it until the lease ends.
 * `sent`: SES accepted it. `no-address`: the register has no mailbox for this recipient; a person must act.
 * `suppressed`: SES keeps back whatever goes to this mailbox, so nothing was handed over; a person must act.
 * `overtaken`: what it would have asked for had been done before it went out, so it was never sent.
 */
export const notice = z.strictObject({
  id: noticeId,
  case: caseId,
  association: associationId,
  step,
  recipient,
  status: z.enum(['due', 'claimed', 'sent', 'no-address', 'suppressed', 'overtaken']),
  createdAt: instant,
  announcedAt: instant.optional(),
  leaseUntil: instant.optional(),
  attempts: z.int().min(0),
  sentAt: instant.optional(),
  /** SES's own id of the message; it overwrites ours, so threads refer to this one. */
  messageId: z.string().optional(),
  /** From here on nobody needs to look at it again. */
  settledAt: instant.optional(),
  /** First time of each outcome: late, doubled and reordered events change nothing that is known. */
  outcomes: z.partialRecord(outcomeKind, instant),
});
export type Notice = z.infer<typeof notice>;

/** Who sends it: each audience has a function, a role and an alarm of its own. */
export const audienceOf = (to: Recipient): 'board' | 'regulator' => {
  switch (to) {
    case 'secretary':
    case 'chair':
      return 'board';
    case 'regulator':
    case 'trade-body':
      return 'regulator';
    default:
      return to satisfies never;
  }
};

/** How long a worker may hold a notice, and how long after that SES's own word is waited for before it is sent again. */
export const leaseMinutes = 30;
export const graceMinutes = 30;
/** An announced notice that nobody has claimed by then is announced again. */
const announceAgainMinutes = 30;
/** SES tells an outcome within minutes; none by then, and a person must look. */
export const outcomeMinutes = 240;

/** The instant at which the sweep must look at this notice; none once it is settled. */
export const lookAt = (of: Notice): Instant | undefined => {
  if (of.settledAt) return undefined;
  switch (of.status) {
    case 'due':
      return of.announcedAt ? addMinutes(of.announcedAt, announceAgainMinutes) : of.createdAt;
    case 'claimed':
      return of.leaseUntil ?? of.createdAt;
    case 'sent':
      return addMinutes(of.sentAt ?? of.createdAt, outcomeMinutes);
    case 'no-address':
    case 'suppressed':
      return of.createdAt;
    case 'overtaken':
      return undefined;
    default:
      return of.status satisfies never;
  }
};
