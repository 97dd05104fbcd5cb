import { noticeTag } from '../../../shared/contracts/outcomes.ts';
import { associationOfCase, type CaseView, caseId } from '../../../shared/domain/escalation/case.ts';
import type { Of } from '../../../shared/domain/escalation/command.ts';
import { aboutNotice, noticeId } from '../../../shared/domain/escalation/notice.ts';
import {
  type BoardContact,
  type Recipient,
  recipient,
  step,
} from '../../../shared/domain/escalation/step.ts';
import { addDays, localDateOf } from '../../../shared/domain/time/calendar.ts';
import type { Mail } from '../../../shared/ports/mailer.ts';
import type { Chance } from '../draws.ts';
import type { Kernel } from './kernel.ts';
import { days, minutes } from './mix.ts';
import type { Seen } from './seen.ts';
import type { Service } from './service.ts';

type Act = Of<
  'acknowledge-board' | 'draft-answer' | 'confirm-answer' | 'return-draft' | 'acknowledge-regulator'
>;
type About = { association: ReturnType<typeof associationOfCase>; case: ReturnType<typeof caseId.parse> };
/** What somebody sends, after they have read the page; sent again it is the same but for the time. */
type Plan = { kind: Act['kind']; act: (view: CaseView) => Act };

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

/** A draft and a reason are never twice the same, so that one that is stored twice is seen. */
const acts = (kernel: Kernel) => ({
  acknowledges: (by: BoardContact): Plan => ({
    kind: 'acknowledge-board',
    act: () => ({ kind: 'acknowledge-board', at: kernel.now(), by }),
  }),
  drafts: (by: BoardContact): Plan => ({
    kind: 'draft-answer',
    act: ({ drafted }) => ({
      ...{ kind: 'draft-answer', at: kernel.now(), by, upon: drafted },
      answer: {
        ...{ kind: 'accept', action: `We repair the roofs. Draft of ${by}, ${kernel.now()}.` },
        ...{ by: addDays(localDateOf(kernel.now()), 60), owner: 'Director of homes' },
      },
    }),
  }),
  confirms: (by: BoardContact): Plan => ({
    kind: 'confirm-answer',
    act: ({ drafted }) => ({ kind: 'confirm-answer', at: kernel.now(), by, draft: drafted }),
  }),
  returns: (by: BoardContact): Plan => ({
    kind: 'return-draft',
    act: ({ drafted }) => ({
      ...{ kind: 'return-draft', at: kernel.now(), by, draft: drafted },
      reason: `Name a nearer day. ${kernel.now()}.`,
    }),
  }),
  regulator: {
    kind: 'acknowledge-regulator',
    act: () => ({ kind: 'acknowledge-regulator', at: kernel.now(), by: 'regulator' }),
  } satisfies Plan,
});

/** A person at a page: what they press, how often, and again when the page did not answer. */
export const peopleOf = ({ kernel, chance, seen, isOver, service }: World): People => {
  const promised: Promised[] = [];
  const waiting: (() => void)[] = [];
  const does = acts(kernel);

  /** Reads the page, unless it lies open already, and sends what it says; gives what became of it. */
  const sends = async (about: About, { act, kind }: Plan, open: { form?: Act }): Promise<string> => {
    let said = 'nothing';
    const ended = await service().act(kind, async (moves, cases) => {
      if (!open.form) {
        const history = await cases.load(about.association, about.case);
        if (!history) return;
        open.form = act(history.view);
      }
      said = (await moves.put(about, { ...open.form, at: kernel.now() }, `${open.form.kind} by link`)).kind;
    });
    return ended === 'done' ? said : 'without an answer';
  };

  const press = (about: About, plan: Plan, open: { form?: Act }, tries: number): void => {
    void sends(about, plan, open).then((said) => {
      seen.count(`${plan.kind} ${said}`);
      if (said === 'moved') promised.push({ about, kind: plan.kind });
      if (said === 'without an answer' && tries > 1 && chance() < 0.7)
        kernel.after(5 * minutes, () => press(about, plan, open, tries - 1));
    });
  };

  /** Plans an act; in a dangerous moment somebody who planned one may do it at once. */
  const plan = (about: About, what: Plan, after: number): void => {
    let done = false;
    const once = (): void => {
      if (done || isOver()) return;
      done = true;
      const open = {};
      press(about, what, open, 3);
      // Pressed twice it is the same form; pressed by somebody else at the same time it is another.
      if (chance() < 0.2) kernel.after(chance() * 50, () => press(about, what, open, 1));
    };
    waiting.push(once);
    kernel.after(after, once);
  };

  /** One of the two who speak for a board has a mail of this step in their mailbox. */
  const board = (about: About, by: BoardContact, what: string): void => {
    if (what.startsWith('board-draft-waits')) {
      const how = chance() < 0.3 ? does.returns : does.confirms;
      if (chance() < 0.9) plan(about, how(by), chance() * 8 * days);
      return;
    }
    if (what === 'board-draft-returned') {
      if (chance() < 0.9) plan(about, does.drafts(by), chance() * 4 * days);
      return;
    }
    if (chance() < 0.6) plan(about, does.acknowledges(by), chance() * 12 * days);
    if (chance() < 0.5) plan(about, does.drafts(by), chance() * 30 * days);
    // Somebody looks in without a mail that asks them to: the newest draft may be another one by then.
    if (chance() < 0.15) plan(about, does.confirms(by), chance() * 40 * days);
  };

  return {
    promised,
    read: (mail) => {
      const about = aboutNotice(noticeId.parse(mail.tags[noticeTag]));
      const of = caseId.parse(about.case);
      const key = { association: associationOfCase(of), case: of };
      const to: Recipient = recipient.parse(about.recipient);
      const what = step.parse(about.step);
      if (to === 'secretary' || to === 'chair') board(key, to, what);
      if (what === 'regulator-notice' && chance() < 0.7) plan(key, does.regulator, chance() * 25 * days);
    },
    rival: () => {
      const next = waiting.splice(Math.floor(chance() * waiting.length), 1)[0];
      if (next) next();
      else void service().advance();
    },
  };
};
