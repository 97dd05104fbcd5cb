import type { AssociationId } from '../domain/association.ts';
import type { CaseId, CaseView } from '../domain/escalation/case.ts';
import type { History } from '../domain/escalation/command.ts';
import type { Move } from '../domain/escalation/move.ts';
import type { Notice, OutcomeKind } from '../domain/escalation/notice.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** What one move of a case writes, all of it in one transaction or none of it. */
export type CaseAppend = Move;

export type Cases = {
  load(association: AssociationId, id: CaseId): Promise<History | undefined>;
  /** Heads of all cases of an association, oldest first. */
  ofAssociation(association: AssociationId): Promise<CaseView[]>;
  /** Heads of all open cases whose reports of danger readers still read, the oldest first. */
  inReading(): Promise<CaseView[]>;
  /** `conflict`: someone else moved the case meanwhile; nothing was written, read again and decide again. */
  append(append: CaseAppend): Promise<'appended' | 'conflict'>;
  /** Open cases whose next look is due by now, longest overdue first; at most a thousand at a time. */
  dueBy(now: Instant): Promise<{ association: AssociationId; id: CaseId }[]>;
};

/** Names one notice. */
export type NoticeKey = Pick<Notice, 'association' | 'id'>;

export type Notices = {
  get(notice: NoticeKey): Promise<Notice | undefined>;
  /** All notices of a case, oldest first. */
  ofCase(association: AssociationId, id: CaseId): Promise<Notice[]>;
  /** Changes nothing when the notice has been claimed or sent meanwhile. */
  markAnnounced(notice: NoticeKey, at: Instant): Promise<void>;
  /**
   * One worker gets a notice that is `due`; everyone else gets `undefined`. A lease that ended is not taken over here:
   * only the sweep, which asks for SES's own word first, makes it `due` again. Nobody gets one while mails are off, nor
   * one that a restore had lost and SES has spoken of: that is `sent` from then on.
   */
  claim(notice: NoticeKey, leaseUntil: Instant): Promise<Notice | undefined>;
  markSent(notice: NoticeKey, messageId: string, at: Instant): Promise<void>;
  /** From `claimed` back to `due`, never announced: the next sweep announces it again. Only the claim that was read. */
  release(claim: NoticeKey & Pick<Notice, 'attempts'>): Promise<void>;
  markNoAddress(notice: NoticeKey): Promise<void>;
  /** SES would keep it back: it is never handed over. */
  markSuppressed(notice: NoticeKey): Promise<void>;
  /** What it would have asked for has been done: it is never sent. */
  markOvertaken(notice: NoticeKey): Promise<void>;
  /**
   * Keeps the first time of each outcome. `new` when this one was not known; `kept` while mails are off, when there is no
   * such notice yet: it is known to the notice when it is there.
   */
  recordOutcome(
    notice: NoticeKey,
    outcome: OutcomeKind,
    at: Instant,
    messageId: string,
  ): Promise<'new' | 'known' | 'kept' | 'unknown-notice'>;
  /** Nobody needs to look at it again. */
  settle(notice: NoticeKey, at: Instant): Promise<void>;
  /** Notices not yet settled that someone should look at by now, longest overdue first; at most a thousand at a time. */
  dueBy(now: Instant): Promise<Notice[]>;
};
