import { noticeTag, type Outcome } from '../../../shared/contracts/outcomes.ts';
import { noticeId, type OutcomeKind } from '../../../shared/domain/escalation/notice.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import type { Mail, Mailer } from '../../../shared/ports/mailer.ts';
import type { Suppression } from '../../../shared/ports/suppression.ts';
import type { Chance } from '../draws.ts';
import type { Kernel } from './kernel.ts';
import { days, hours, minutes, seconds } from './mix.ts';

export type Fate = { kind: OutcomeKind; at: Instant; heard: boolean };

/** A mail that the service took, and what it said of it: the truth that the history is judged by. */
export type Taken = {
  id: string;
  notice: string;
  to: string;
  at: Instant;
  /** What became of it, with its time, and whether our side ever took the word on it in. */
  outcomes: Fate[];
};

type World = { kernel: Kernel; chance: Chance };

export type MailService = Suppression & { mailer: Mailer; taken: readonly Taken[] };

/** What becomes of a mail: for each word the time that passes. A dead mailbox refuses, others may only be slow. */
const fates = (chance: Chance, dead: boolean): { kind: OutcomeKind; after: number }[] => {
  const send = { kind: 'send', after: chance() * 5 * seconds } as const;
  if (dead) return [send, { kind: 'bounce', after: chance() * (chance() < 0.3 ? 3 * days : minutes) }];
  const slow = chance() < 0.1;
  const delivery = {
    kind: 'delivery',
    after: 10 * seconds + chance() * (slow ? 20 * hours : minutes),
  } as const;
  const delay = slow ? [{ kind: 'delivery-delay', after: 5 * minutes } as const] : [];
  const complaint =
    chance() < 0.01 ? [{ kind: 'complaint', after: delivery.after + chance() * days } as const] : [];
  return [send, ...delay, delivery, ...complaint];
};

/**
 * The mail service: takes mails, delivers or bounces them, and says so by event, late, twice, in any order or never.
 * @param tell brings one word of the service on its way to us, and notes when it was taken in
 * @param arrived somebody has the mail in the mailbox
 */
export const mailService = (
  world: World,
  isDead: (address: string) => boolean,
  tell: (outcome: Outcome, of: Fate) => void,
  arrived: (mail: Mail, at: Taken) => void,
): MailService => {
  const { kernel, chance } = world;
  const taken: Taken[] = [];
  const fate = (mail: Mail, of: Taken, kind: OutcomeKind): void => {
    const word: Fate = { kind, at: kernel.now(), heard: false };
    of.outcomes.push(word);
    if (kind === 'delivery') arrived(mail, of);
    tell({ notice: noticeId.parse(of.notice), kind, at: kernel.now(), messageId: of.id }, word);
  };
  const send: Mailer['send'] = async (mail) => {
    const of: Taken = {
      id: `ses-${taken.length + 1}`,
      notice: mail.tags[noticeTag] ?? '',
      to: mail.to,
      at: kernel.now(),
      outcomes: [],
    };
    taken.push(of);
    for (const { kind, after } of fates(chance, isDead(mail.to)))
      kernel.after(after, () => fate(mail, of, kind));
    return { messageId: of.id };
  };
  const holds: Suppression['holds'] = async (address) =>
    taken.some(
      ({ to, outcomes }) =>
        to === address && outcomes.some(({ kind }) => kind === 'bounce' || kind === 'complaint'),
    );
  return { mailer: { send }, taken, holds };
};
