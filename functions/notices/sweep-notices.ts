import { noticeDue } from '../../shared/contracts/notice-due.ts';
import { graceMinutes, type Notice, outcomeKind } from '../../shared/domain/escalation/notice.ts';
import { takenAt } from '../../shared/domain/escalation/notice-moves.ts';
import { addMinutes, type Instant } from '../../shared/domain/time/calendar.ts';
import type { Announcer } from '../../shared/ports/announcer.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { Notices } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';
import { commandOf } from './outcome-command.ts';

type Needs = { notices: Notices; moves: CaseMoves; announcer: Announcer; tasks: Tasks; clock: Clock };

/** So many tries without a mail, and a person must look. */
const manyAttempts = 3;

const cause = (notice: Notice): string => `sweep:${notice.id}`;

const announce = async (
  notice: Notice,
  now: Instant,
  { announcer, notices, tasks }: Needs,
): Promise<void> => {
  if (notice.attempts >= manyAttempts) tasks.raise('not-taken', notice.id);
  await announcer.announce([noticeDue(notice)], cause(notice));
  await notices.markAnnounced(notice, now);
};

/** A worker ended half-way. SES's own word decides; without it the mail is sent again, after the lease and the grace. */
const afterLease = async (notice: Notice, now: Instant, needs: Needs): Promise<void> => {
  const taken = takenAt(notice);
  if (taken) return needs.notices.markSent(notice, notice.messageId ?? '', taken);
  if (now < addMinutes(notice.leaseUntil ?? notice.createdAt, graceMinutes)) return;
  await needs.notices.release(notice);
  await announce(notice, now, needs);
};

/** Tells the case once more what SES said, in case the first time ended half-way. */
const tellCase = async (notice: Notice, now: Instant, { moves }: Needs): Promise<number> => {
  let told = 0;
  for (const kind of outcomeKind.options) {
    const at = notice.outcomes[kind];
    const command = at && commandOf(notice, kind, at, now);
    if (!command) continue;
    await moves.put({ association: notice.association, case: notice.case }, command, cause(notice));
    told += 1;
  }
  return told;
};

const afterSending = async (notice: Notice, now: Instant, needs: Needs): Promise<void> => {
  // Never "not sent": SES took it. But a deadline starts at delivery, so a person must look at what nobody heard of.
  if ((await tellCase(notice, now, needs)) === 0) needs.tasks.raise('no-outcome', notice.id);
  await needs.notices.settle(notice, now);
};

/** No mailbox, or one that SES sends nothing to: a person is asked to look, and the case goes on as after a bounce. */
const unreachable = async (
  notice: Notice,
  why: 'no-address' | 'suppressed',
  now: Instant,
  needs: Needs,
): Promise<void> => {
  needs.tasks.raise(why, notice.id);
  const { association, case: about, step, recipient } = notice;
  await needs.moves.put(
    { association, case: about },
    { kind: 'notice-bounced', at: now, step, recipient },
    cause(notice),
  );
  await needs.notices.settle(notice, now);
};

const look = (notice: Notice, now: Instant, needs: Needs): Promise<void> => {
  switch (notice.status) {
    case 'due':
      return announce(notice, now, needs);
    case 'claimed':
      return afterLease(notice, now, needs);
    case 'sent':
      return afterSending(notice, now, needs);
    case 'no-address':
    case 'suppressed':
      return unreachable(notice, notice.status, now, needs);
    case 'overtaken':
      return needs.notices.settle(notice, now);
    default:
      return notice.status satisfies never;
  }
};

/**
 * "What should have happened and did not": looks at every notice that is due for a look. One that fails delays no other.
 * @returns how many were looked at
 * @throws when any failed, after all were looked at
 */
export const sweepNotices = (needs: Needs) => async (): Promise<{ looked: number }> => {
  const now = needs.clock.now();
  const due = await needs.notices.dueBy(now);
  const failed: unknown[] = [];
  for (const notice of due) {
    try {
      await look(notice, now, needs);
    } catch (error) {
      failed.push(new Error(`notice ${notice.id} was not swept`, { cause: error }));
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} notices were not swept`);
  return { looked: due.length };
};
