import type { EventDetail } from '../../shared/contracts/events.ts';
import { noticeTag } from '../../shared/contracts/outcomes.ts';
import type { Association } from '../../shared/domain/association.ts';
import { leaseMinutes, type Notice, type NoticeId } from '../../shared/domain/escalation/notice.ts';
import { isOvertaken } from '../../shared/domain/escalation/overtaken.ts';
import type { Recipient } from '../../shared/domain/escalation/step.ts';
import { addMinutes, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Cases, Notices } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type Attachment, type Mail, type Mailer, NotTaken } from '../../shared/ports/mailer.ts';
import type { Suppression } from '../../shared/ports/suppression.ts';
import type { MailText } from './emails/mail-body.ts';
import type { Read } from './facts.ts';

/** A mail as written: who gets it, its thread and its tags are not the writer's business. */
export type Composed = MailText & { attachments: readonly Attachment[] };
/** Writes the mail of a notice from what is true now. Each audience's function carries its own mails only. */
export type Compose = (read: Read) => Promise<Composed>;

export type SendNeeds = {
  compose: Compose;
  notices: Notices;
  cases: Pick<Cases, 'load'>;
  associations: Pick<Associations, 'get'>;
  mailer: Mailer;
  suppression: Suppression;
  /** Writes down that the list could not be asked, and why. */
  unasked: (notice: NoticeId, why: unknown) => void;
  clock: Clock;
  mailboxes: { regulator: string; tradeBody: string };
};

/** `not-due`: it has been claimed, sent or settled by someone else. */
export type SentNotice = 'sent' | 'not-due' | 'no-address' | 'suppressed' | 'overtaken';

type Prepared = { kind: 'mail'; mail: Mail } | { kind: 'no-address' | 'suppressed' | 'overtaken' };

const addressOf = (to: Recipient, association: Association, { mailboxes }: SendNeeds): string | undefined => {
  switch (to) {
    case 'secretary':
      return association.secretaryMailbox;
    case 'chair':
      return association.chairMailbox;
    case 'regulator':
      return mailboxes.regulator;
    case 'trade-body':
      return mailboxes.tradeBody;
    default:
      return to satisfies never;
  }
};

/** SES's ids of what this recipient was sent about this case before, oldest first: one thread. */
const referencesOf = async (notice: Notice, { notices }: SendNeeds): Promise<string[]> =>
  (await notices.ofCase(notice.association, notice.case)).flatMap((each) =>
    each.recipient === notice.recipient && each.id !== notice.id && each.messageId ? [each.messageId] : [],
  );

/**
 * Whether SES would take the mail and send nothing. Where it cannot be asked the mail goes: the list is a warning, and a
 * warning that fails must not silence every board. What SES then keeps back it says as a bounce, an hour later at most.
 */
const isHeldBack = async (to: string, notice: Notice, needs: SendNeeds): Promise<boolean> => {
  try {
    return await needs.suppression.holds(to);
  } catch (error) {
    needs.unasked(notice.id, error);
    return false;
  }
};

const prepare = async (notice: Notice, needs: SendNeeds): Promise<Prepared> => {
  const now = needs.clock.now();
  const [history, association] = await Promise.all([
    needs.cases.load(notice.association, notice.case),
    needs.associations.get(notice.association),
  ]);
  if (!history) throw new Error(`notice ${notice.id} is about a case that does not exist`);
  if (!association) throw new Error(`association ${notice.association} is not in the register`);
  if (isOvertaken(notice.step, history.view, localDateOf(now))) return { kind: 'overtaken' };
  const to = addressOf(notice.recipient, association, needs);
  if (!to) return { kind: 'no-address' };
  if (await isHeldBack(to, notice, needs)) return { kind: 'suppressed' };
  const { subject, text, html, attachments } = await needs.compose({ notice, history, association, now });
  const references = await referencesOf(notice, needs);
  return {
    kind: 'mail',
    mail: { to, subject, text, html, attachments, references, tags: { [noticeTag]: notice.id } },
  };
};

/** What fails before anything was handed to SES was certainly not sent: the next try may start at once. */
const releasing = async <T>(notice: Notice, needs: SendNeeds, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    await needs.notices.release(notice);
    throw error;
  }
};

const send = async (notice: Notice, mail: Mail, needs: SendNeeds): Promise<void> => {
  try {
    const { messageId } = await needs.mailer.send(mail);
    await needs.notices.markSent(notice, messageId, needs.clock.now());
  } catch (error) {
    // Certainly not sent: due again. Anything else, nobody knows: it stays claimed, and the sweep asks for SES's word.
    if (error instanceof NotTaken) await needs.notices.release(notice);
    throw error;
  }
};

/**
 * "A notice waits": claims it, reads the facts, writes the mail, sends it, marks it sent, in this order. The event may
 * come twice, late, or a week after: only a notice that is due is sent.
 * @throws when it was not sent or nobody knows; the queue tries again, and the sweep after it
 */
export const sendNotice =
  (needs: SendNeeds) =>
  async (detail: EventDetail<'NoticeDue'>): Promise<SentNotice> => {
    const key = { association: detail.association, id: detail.notice };
    const notice = await needs.notices.claim(key, addMinutes(needs.clock.now(), leaseMinutes));
    if (!notice) return 'not-due';
    const prepared = await releasing(notice, needs, () => prepare(notice, needs));
    switch (prepared.kind) {
      case 'mail':
        await send(notice, prepared.mail, needs);
        return 'sent';
      case 'no-address':
        await needs.notices.markNoAddress(notice);
        return 'no-address';
      case 'suppressed':
        await needs.notices.markSuppressed(notice);
        return 'suppressed';
      case 'overtaken':
        await needs.notices.markOvertaken(notice);
        return 'overtaken';
      default:
        return prepared satisfies never;
    }
  };
