import { noticeTag } from '../../../shared/contracts/outcomes.ts';
import { associationOfCase, caseId } from '../../../shared/domain/escalation/case.ts';
import type { Command } from '../../../shared/domain/escalation/command.ts';
import { aboutNotice, noticeId } from '../../../shared/domain/escalation/notice.ts';
import { type Recipient, recipient, step } from '../../../shared/domain/escalation/step.ts';
import { addDays, localDateOf } from '../../../shared/domain/time/calendar.ts';
import type { Mail } from '../../../shared/ports/mailer.ts';
import type { Chance } from '../draws.ts';
import type { Kernel } from './kernel.ts';
import { days, minutes } from './mix.ts';
import type { Seen } from './seen.ts';
import type { Service } from './service.ts';

type Act = Exclude<Command, { kind: 'open-case' | 'let-time-pass' }>;
type About = { association: ReturnType<typeof associationOfCase>; case: ReturnType<typeof caseId.parse> };

/** An act that a page said was done: it must be in the case for ever. */
export type Promised = { about: About; kind: Act['kind'] };

type World = {
  kernel: Kernel;
  chance: Chance;
  seen: Seen;
  isOver: () => boolean;
  service: () => Service;
};

export type People = {
  /** A mail lies in the mailbox: somebody may act on it, now or weeks later. */
  read: (mail: Mail) => void;
  /** Somebody acts in a dangerous moment. */
  rival: () => void;
  promised: readonly Promised[];
};

/** A person at a page: what they press, how often, and again when the page did not answer. */
export const peopleOf = ({ kernel, chance, seen, isOver, service }: World): People => {
  const promised: Promised[] = [];
  const waiting: (() => void)[] = [];

  const press = (about: About, act: () => Act, tries: number): void => {
    const { kind } = act();
    let said = 'nothing';
    void service()
      .act(async (moves) => {
        said = (await moves.put(about, act(), `${kind} by link`)).kind;
      })
      .then((ended) => {
        if (ended === 'done') {
          if (said === 'moved') promised.push({ about, kind });
          seen.count(`${kind} ${said}`);
          return;
        }
        seen.count(`${kind} without an answer`);
        if (tries > 1 && chance() < 0.7) kernel.after(5 * minutes, () => press(about, act, tries - 1));
      });
  };

  /** Plans an act; in a dangerous moment somebody who planned one may do it at once. */
  const plan = (about: About, act: () => Act, after: number): void => {
    let done = false;
    const once = (): void => {
      if (done || isOver()) return;
      done = true;
      press(about, act, 3);
      if (chance() < 0.2) kernel.after(chance() * 50, () => press(about, act, 1));
    };
    waiting.push(once);
    kernel.after(after, once);
  };

  const board = (about: About, by: Recipient): void => {
    if (chance() < 0.6)
      plan(about, () => ({ kind: 'acknowledge-board', at: kernel.now(), by }), chance() * 12 * days);
    if (chance() < 0.5)
      plan(
        about,
        () => ({
          kind: 'answer-board',
          at: kernel.now(),
          by,
          answer: {
            kind: 'accept',
            action: 'We repair the roofs.',
            by: addDays(localDateOf(kernel.now()), 60),
            owner: 'Director of homes',
          },
        }),
        chance() * 40 * days,
      );
  };

  return {
    promised,
    read: (mail) => {
      const about = aboutNotice(noticeId.parse(mail.tags[noticeTag]));
      const of = caseId.parse(about.case);
      const key = { association: associationOfCase(of), case: of };
      const to = recipient.parse(about.recipient);
      const what = step.parse(about.step);
      if (to === 'secretary' || to === 'chair') board(key, to);
      if (what === 'regulator-notice' && chance() < 0.7)
        plan(
          key,
          () => ({ kind: 'acknowledge-regulator', at: kernel.now(), by: 'regulator' }),
          chance() * 25 * days,
        );
    },
    rival: () => {
      const next = waiting.splice(Math.floor(chance() * waiting.length), 1)[0];
      if (next) next();
      else void service().advance();
    },
  };
};
