import type { AssociationId } from '../domain/association.ts';
import type { CaseEvent, CaseId, CaseView } from '../domain/escalation/case.ts';
import type { Notice } from '../domain/escalation/notice.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** What one move of a case writes, all of it in one transaction or none of it. */
export type CaseAppend = {
  before: { view: CaseView | undefined; events: number };
  view: CaseView;
  events: readonly CaseEvent[];
  notices: readonly Notice[];
  /** Next instant at which the clock must look at this case again; none when it is closed. */
  dueAt: Instant | undefined;
};

export type Cases = {
  load(association: AssociationId, id: CaseId): Promise<{ view: CaseView; events: CaseEvent[] } | undefined>;
  /** Heads of all cases of an association, oldest first. */
  ofAssociation(association: AssociationId): Promise<CaseView[]>;
  /** `conflict`: someone else moved the case meanwhile; nothing was written, read again and decide again. */
  append(append: CaseAppend): Promise<'appended' | 'conflict'>;
  /** Open cases whose next look is due by now. */
  dueBy(now: Instant): Promise<{ association: AssociationId; id: CaseId }[]>;
};

export type Notices = {
  get(notice: Pick<Notice, 'association' | 'id'>): Promise<Notice | undefined>;
  ofCase(association: AssociationId, id: CaseId): Promise<Notice[]>;
  markAnnounced(notice: Notice, at: Instant): Promise<void>;
  /** One worker gets it: when it is `due`, or `claimed` with a lease that ended. Everyone else gets `undefined`. */
  claim(
    notice: Pick<Notice, 'association' | 'id'>,
    now: Instant,
    leaseUntil: Instant,
  ): Promise<Notice | undefined>;
  markSent(notice: Notice, messageId: string, at: Instant): Promise<void>;
  /** Back to `due`, certainly not sent: the next sweep announces it again. */
  release(notice: Notice): Promise<void>;
  markNoAddress(notice: Notice): Promise<void>;
  /** Keeps the first time of each outcome. `new` when this one was not known. */
  recordOutcome(
    notice: Pick<Notice, 'association' | 'id'>,
    outcome: keyof Notice['outcomes'],
    at: Instant,
    messageId: string | undefined,
  ): Promise<'new' | 'known' | 'unknown-notice'>;
  /** Notices not yet settled that someone should look at by now. */
  dueBy(now: Instant): Promise<Notice[]>;
};
