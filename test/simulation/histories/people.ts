import { noticeTag } from '../../../shared/contracts/outcomes.ts';
import { associationOfCase, caseId } from '../../../shared/domain/escalation/case.ts';
import type { History } from '../../../shared/domain/escalation/command.ts';
import { aboutNotice, noticeId } from '../../../shared/domain/escalation/notice.ts';
import { recipient } from '../../../shared/domain/escalation/step.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import type { ConfidedReport } from '../../../shared/ports/confidences.ts';
import type { Mail } from '../../../shared/ports/mailer.ts';
import type { Chance } from '../draws.ts';
import type { Desk } from './desk.ts';
import type { Kernel } from './kernel.ts';
import { minutes } from './mix.ts';
import { boards } from './people/boards.ts';
import { habitsOf } from './people/habits.ts';
import { panels } from './people/panels.ts';
import type { About, Form, Plan, Sees } from './people/plan.ts';
import { readersAt } from './people/readers.ts';
import { regulator } from './people/regulator.ts';
import { tradeBodyAt } from './people/trade-body.ts';
import type { Seen } from './seen.ts';
import type { Service } from './service.ts';
import { landlords } from './stores.ts';

/** An act that a page said was done: it must be in the case for ever. */
export type Promised = { about: About; kind: string; at: Instant };

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
  /** Something happened to a case, and stands on the pages of whoever signs in. */
  sees: Sees;
  /** Whoever signs in finds a case as it is now, whatever they had seen of it before. */
  findsAgain: (history: History) => void;
  /** A tenant's report of danger waits for its readers. */
  reports: (confided: ConfidedReport, about: About) => void;
  /** Somebody acts in a dangerous moment. */
  rival: () => void;
  promised: readonly Promised[];
  /** What a page met that its rules hold for impossible. */
  impossible: readonly string[];
};

/** The same desk, and what became of the last thing that was put to a case at it. */
const heard = (desk: Desk, hears: (said: string) => void): Desk => {
  const moves: Desk['moves'] = {
    ...desk.moves,
    put: async (...given) => {
      const moved = await desk.moves.put(...given);
      hears(moved.kind);
      return moved;
    },
  };
  const { readers, tradeBody } = desk;
  return { ...desk, moves, readers: { ...readers, moves }, tradeBody: { ...tradeBody, moves } };
};

/** People at pages: what they press, how often, and again when a page did not answer. */
const atPages = ({ kernel, chance, seen, isOver, service }: World) => {
  const promised: Promised[] = [];
  const impossible: string[] = [];
  const waiting: (() => void)[] = [];

  /** Reads the page, unless it lies open already, and sends what it says; gives what became of it. */
  const sends = async (
    { kind, read }: Plan,
    open: { form?: Form },
  ): Promise<{ said: string; done: boolean }> => {
    let [said, done] = ['nothing', false];
    const ended = await service().act(kind, async (desk) => {
      const form = open.form ?? (await read(desk));
      if (!form) return;
      open.form = form;
      try {
        done = await form(heard(desk, (what) => (said = what)));
      } catch (error) {
        if (`${error}`.includes('cannot lead to')) impossible.push(`${kind}: ${error}`);
        throw error;
      }
    });
    return ended === 'done' ? { said, done } : { said: 'without an answer', done: false };
  };

  const press = (what: Plan, open: { form?: Form }, tries: number): void => {
    void sends(what, open).then(({ said, done }) => {
      seen.count(`${what.kind} ${said}`);
      if (done) promised.push({ about: what.about, kind: what.kind, at: kernel.now() });
      if (said === 'without an answer' && tries > 1 && chance() < 0.7)
        kernel.after(5 * minutes, () => press(what, open, tries - 1));
    });
  };

  /** Plans an act; in a dangerous moment somebody who planned one may do it at once. */
  const plan = (what: Plan, after: number): void => {
    let done = false;
    const once = (): void => {
      if (done || isOver()) return;
      done = true;
      const open = {};
      press(what, open, 3);
      // Pressed twice it is the same form; pressed by somebody else at the same time it is another.
      if (chance() < 0.2) kernel.after(chance() * 50, () => press(what, open, 1));
    };
    waiting.push(once);
    kernel.after(after, once);
  };
  return { promised, impossible, waiting, plan };
};

/** Everybody who has a part in a case, each at their own page. */
export const peopleOf = (world: World): People => {
  const { kernel, chance, service } = world;
  const { promised, impossible, waiting, plan } = atPages(world);
  const planning = { kernel, chance, plan, habits: habitsOf(chance, landlords.length) };
  const [board, readers, officer] = [boards(planning), readersAt(planning), regulator(planning)];
  const signedIn = [readers.sees, panels(planning), tradeBodyAt(planning)];
  const sees: Sees = (view, event) => {
    for (const each of signedIn) each(view, event);
  };
  return {
    ...{ promised, impossible, sees, reports: readers.reads },
    findsAgain: ({ view, events }) => {
      for (const event of events) sees(view, event);
    },
    read: (mail) => {
      const notice = aboutNotice(noticeId.parse(mail.tags[noticeTag]));
      const of = caseId.parse(notice.case);
      const about = { association: associationOfCase(of), case: of };
      const to = recipient.parse(notice.recipient);
      if (to === 'secretary' || to === 'chair') board(about, to, notice.step);
      if (notice.step === 'regulator-notice') officer(about);
    },
    rival: () => {
      const next = waiting.splice(Math.floor(chance() * waiting.length), 1)[0];
      if (next) next();
      else void service().advance();
    },
  };
};
