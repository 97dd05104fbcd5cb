import { takenAt } from '../../shared/domain/escalation/notice-moves.ts';
import type { Erasure } from '../../shared/domain/submission/erasure.ts';
import { addDays, type Instant, instant, instantOf, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Notices } from '../../shared/ports/cases.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Confidences } from '../../shared/ports/confidences.ts';
import type { Erasures } from '../../shared/ports/erasures.ts';
import type { MailSwitch } from '../../shared/ports/mail-switch.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';

/** What became of an order about a restore, in lines for the officer. */
export type RestoreReport = { refused: boolean; lines: string[] };

export type RestoreNeeds = {
  mailSwitch: MailSwitch;
  erasures: Pick<Erasures, 'since'>;
  submissions: Pick<Submissions, 'withdraw'>;
  confidences: Pick<Confidences, 'forget' | 'forgetReport'>;
  notices: Pick<Notices, 'dueBy' | 'markSent'>;
  clock: Clock;
};

const refused = (...lines: string[]): RestoreReport => ({ refused: true, lines });

/** Before anything is restored: no notice is sent from now on, by whoever. Each stays due. */
export const beginRestore = async ({ mailSwitch, clock }: RestoreNeeds): Promise<RestoreReport> => {
  await mailSwitch.turn('off', clock.now());
  return {
    refused: false,
    lines: [
      'Mails are off. Notices that fall due wait; nothing is lost by it.',
      'Now restore, replay the archive of events, and then: npm run admin -- restore end --since INSTANT --replayed',
    ],
  };
};

const erase = async ({ submissions, confidences }: RestoreNeeds, each: Erasure): Promise<void> => {
  switch (each.kind) {
    case 'answer': {
      const { kind: _, token, expires, ...of } = each;
      await submissions.withdraw(of, token, expires);
      return;
    }
    case 'words':
    case 'contact':
      return confidences.forget({ association: each.association, kind: each.kind, derived: each.derived });
    case 'report':
      return confidences.forgetReport(each.derived);
    default:
      return each satisfies never;
  }
};

const ever = instantOf('9999-12-31T00:00:00.000Z');

/** Notices that came back as not sent, of which the mail service has spoken: it took them, and they are not sent again. */
const reconcile = async ({ notices }: RestoreNeeds): Promise<{ sent: number; due: number }> => {
  const waiting = (await notices.dueBy(ever)).filter((each) => each.status === 'due');
  let sent = 0;
  for (const each of waiting) {
    const at = takenAt(each);
    if (!at) continue;
    await notices.markSent(each, each.messageId ?? '', at);
    sent += 1;
  }
  return { sent, due: waiting.length - sent };
};

/**
 * Ends a restore: what tenants took back since then is taken back again, notices are compared with the mail service's own
 * word, and only then mails are sent again. May be given again at any time: it is all done once more, and changes nothing.
 * @param since the point in time to which the tables were restored
 * @param replayed the archive of events has been replayed from then on
 */
export const endRestore = async (
  needs: RestoreNeeds,
  since: string | undefined,
  replayed: boolean,
): Promise<RestoreReport> => {
  const from = instant.safeParse(since).data;
  if (!from)
    return refused(
      `--since ${since ?? ''} is no point in time; wanted the one that was restored to, e.g. 2026-12-18T09:00:00Z`,
    );
  if (from > needs.clock.now()) return refused(`--since ${from} has not come yet`);
  if (!replayed)
    return refused(
      `replay the archive of events from ${from} until now first, and wait for its end (docs/runbook.md, restoring tables); then add: --replayed`,
    );
  if ((await needs.mailSwitch.state()) === 'on')
    return refused(
      'mails are on, so a notice may go out twice: npm run admin -- restore begin, and replay the archive again',
    );
  return ended(needs, from);
};

const ended = async (needs: RestoreNeeds, from: Instant): Promise<RestoreReport> => {
  // A day more: only days are noted, and a row was noted before it was erased.
  const erasures = await needs.erasures.since(addDays(localDateOf(from), -1));
  for (const each of erasures) await erase(needs, each);
  const { sent, due } = await reconcile(needs);
  await needs.mailSwitch.turn('on', needs.clock.now());
  return {
    refused: false,
    lines: [
      `Erased again: ${erasures.length} rows that tenants took back since ${localDateOf(from)}.`,
      `Notices: ${sent} had been sent before and are not sent again; ${due} are due and go out with the next hourly sweep.`,
      'Mails are on.',
    ],
  };
};
