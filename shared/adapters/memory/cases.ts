import type { CaseEvent, CaseView } from '../../domain/escalation/case.ts';
import type { History } from '../../domain/escalation/command.ts';
import { isOpen } from '../../domain/escalation/danger.ts';
import { historyOf } from '../../domain/escalation/evolve.ts';
import { lookAt, type Notice, type OutcomeKind } from '../../domain/escalation/notice.ts';
import * as moves from '../../domain/escalation/notice-moves.ts';
import type { LedgerEntry } from '../../domain/ledger/entry.ts';
import type { Instant } from '../../domain/time/calendar.ts';
import type { Cases, NoticeKey, Notices } from '../../ports/cases.ts';
import type { MailSwitch } from '../../ports/mail-switch.ts';

type Stored = {
  view: CaseView;
  events: readonly CaseEvent[];
  dueAt: Instant | undefined;
  /** As it is loaded, once it was. */
  history?: History;
};

const mostDue = 1000;
const oldestFirst =
  <T>(of: (each: T) => string) =>
  (a: T, b: T) =>
    of(a) < of(b) ? -1 : 1;

/** The same, and nobody can change it: it is handed out as it is, where a table would read it anew. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};
const kept = <T>(value: T): T => frozen(structuredClone(value));

/** Cases, their notices and the ledger, kept in memory as one table keeps them; what `dynamoCases` does, without a store. */
export const memoryCases = (): {
  cases: Cases;
  notices: Notices;
  ledger: LedgerEntry[];
  mailSwitch: MailSwitch;
  /** Everything as it is now; called, it brings that back, and leaves only what was said of mails since. */
  backup: () => () => void;
} => {
  const heads = new Map<string, Stored>();
  const outbox = new Map<string, Notice>();
  const ledger: LedgerEntry[] = [];
  const sentBefore = new Map<string, { outcome: OutcomeKind; at: Instant; messageId: string }[]>();
  let mails: 'on' | 'off' = 'on';

  const cases: Cases = {
    load: async (_, id) => {
      const stored = heads.get(id);
      if (stored) stored.history ??= frozen(historyOf(stored.events));
      return stored?.history;
    },
    ofAssociation: async (association) =>
      [...heads.values()]
        .map((each) => each.view)
        .filter((view) => view.association === association)
        .sort(oldestFirst((view) => `${view.openedAt}${view.id}`)),
    append: async ({ before, view, events, notices, ledger: entries, dueAt }) => {
      const stored = heads.get(view.id);
      if ((stored?.events.length ?? 0) !== before.events) return 'conflict';
      if (notices.some((each) => outbox.has(each.id))) return 'conflict';
      const all = Object.freeze([...(stored?.events ?? []), ...kept(events)]);
      heads.set(view.id, { view: kept(view), events: all, dueAt });
      for (const each of notices) outbox.set(each.id, kept(each));
      ledger.push(...entries);
      return 'appended';
    },
    inReading: async () =>
      [...heads.values()]
        .map((each) => each.view)
        .filter((view) => !view.closed && view.dangers.some(isOpen))
        .sort(oldestFirst((view) => `${view.openedAt}${view.id}`)),
    dueBy: async (now) =>
      [...heads.values()]
        .filter((each) => each.dueAt !== undefined && each.dueAt <= now)
        .sort(oldestFirst((each) => each.dueAt ?? ''))
        .slice(0, mostDue)
        .map(({ view }) => ({ association: view.association, id: view.id })),
  };

  const put = (which: NoticeKey, move: moves.NoticeMove): Notice | 'unchanged' | 'unknown' => {
    const stored = outbox.get(which.id);
    if (!stored || stored.association !== which.association) return 'unknown';
    const moved = move(stored);
    if (!moved) return 'unchanged';
    const now = kept(moved);
    outbox.set(which.id, now);
    return now;
  };
  const mustPut = async (which: NoticeKey, move: moves.NoticeMove): Promise<void> => {
    if (put(which, move) === 'unknown') throw new Error(`there is no notice ${which.id}`);
  };

  const notices: Notices = {
    get: async ({ id }) => outbox.get(id),
    ofCase: async (_, id) =>
      [...outbox.values()]
        .filter((each) => each.case === id)
        .sort(oldestFirst((each) => `${each.createdAt}${each.id}`)),
    markAnnounced: (which, at) => mustPut(which, moves.announced(at)),
    claim: async (which, leaseUntil) => {
      if (mails === 'off') return undefined;
      const said = sentBefore.get(which.id) ?? [];
      for (const { outcome, at, messageId } of said) put(which, moves.withOutcome(outcome, at, messageId));
      if (said.length > 0 && put(which, moves.takenBefore) !== 'unchanged') return undefined;
      const got = put(which, moves.claimed(leaseUntil));
      return got === 'unchanged' || got === 'unknown' ? undefined : got;
    },
    markSent: (which, messageId, at) => mustPut(which, moves.sent(messageId, at)),
    release: (claim) => mustPut(claim, moves.released(claim.attempts)),
    markNoAddress: (which) => mustPut(which, moves.withoutAddress),
    markSuppressed: (which) => mustPut(which, moves.suppressed),
    markOvertaken: (which) => mustPut(which, moves.overtaken),
    recordOutcome: async (which, outcome, at, messageId) => {
      const got = put(which, moves.withOutcome(outcome, at, messageId));
      if (got === 'unknown' && mails === 'off') {
        sentBefore.set(which.id, [...(sentBefore.get(which.id) ?? []), { outcome, at, messageId }]);
        return 'kept';
      }
      return got === 'unknown' ? 'unknown-notice' : got === 'unchanged' ? 'known' : 'new';
    },
    settle: (which, at) => mustPut(which, moves.settled(at)),
    dueBy: async (now) =>
      [...outbox.values()]
        .filter((each) => (lookAt(each) ?? '9') <= now)
        .sort(oldestFirst((each) => lookAt(each) ?? ''))
        .slice(0, mostDue),
  };
  const mailSwitch: MailSwitch = {
    state: async () => mails,
    turn: async (to) => {
      mails = to;
    },
  };
  const backup = () => {
    const [cases, notices, entries] = [[...heads], [...outbox], [...ledger]];
    return () => {
      heads.clear();
      outbox.clear();
      for (const [id, each] of cases) heads.set(id, each);
      for (const [id, each] of notices) outbox.set(id, each);
      ledger.splice(0, ledger.length, ...entries);
    };
  };
  return { cases, notices, ledger, mailSwitch, backup };
};
