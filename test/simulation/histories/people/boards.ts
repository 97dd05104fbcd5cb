import { type BoardAct, boardAct } from '../../../../functions/oversight/board-act.ts';
import type { BoardLink } from '../../../../functions/oversight/board-link.ts';
import type { BoardAnswer } from '../../../../shared/domain/escalation/board-answer.ts';
import type { CaseView } from '../../../../shared/domain/escalation/case.ts';
import { extensionRefusal } from '../../../../shared/domain/escalation/more-time.ts';
import type { BoardContact } from '../../../../shared/domain/escalation/step.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { addDays, type Instant, localDateOf } from '../../../../shared/domain/time/calendar.ts';
import type { Chance } from '../../draws.ts';
import { days } from '../mix.ts';
import { landlordOf } from '../stores.ts';
import { type About, atCase, type Plan, type Planning } from './plan.ts';

const others = { secretary: 'chair', chair: 'secretary' } as const;

/** The link of a mail, opened at this moment. */
const linkOf = (view: CaseView, by: BoardContact, now: Instant): BoardLink => ({
  ...{ view, by, other: others[by], now, today: localDateOf(now), others: [], reach: 'reachable' },
  association: landlordOf(view.association),
});

/** What one of the two who speak for a board does by the link of a mail. */
const byLink = (
  kind: BoardAct['kind'],
  about: About,
  by: BoardContact,
  act: (view: CaseView, now: Instant) => BoardAct | undefined,
): Plan =>
  atCase(kind, about, (view, desk) => {
    const what = act(view, desk.clock.now());
    return (
      what &&
      (async ({ moves, clock }) =>
        (await boardAct({ moves })(linkOf(view, by, clock.now()), what)).kind === 'done')
    );
  });

/** An answer and a reason are never twice the same, so that one that is stored twice is seen. */
const answerOf = (by: string, now: Instant, refuses: boolean): BoardAnswer => {
  const words = `Draft of ${by}, ${now}.`;
  if (refuses) return { kind: 'reject', reason: `We see no failure. ${words}` };
  const until = addDays(localDateOf(now), 60);
  return { kind: 'accept', action: `We repair the roofs. ${words}`, by: until, owner: 'Director of homes' };
};

const acts = (about: About, by: BoardContact, refuses: boolean) => ({
  acknowledges: byLink('acknowledge-board', about, by, () => ({ kind: 'acknowledge-board' })),
  drafts: byLink('draft-answer', about, by, ({ drafted }, now) => ({
    ...{ kind: 'draft-answer', upon: drafted, answer: answerOf(by, now, refuses) },
  })),
  confirms: byLink('confirm-answer', about, by, ({ drafted }) => ({
    ...{ kind: 'confirm-answer', draft: drafted },
  })),
  returns: byLink('return-draft', about, by, ({ drafted }, now) => ({
    ...{ kind: 'return-draft', draft: drafted, reason: `Name a nearer day. ${now}.` },
  })),
  extends: byLink('ask-extension', about, by, (view, now) =>
    extensionRefusal(view, localDateOf(now), currentRulebook)
      ? undefined
      : { kind: 'ask-extension', reason: `The surveyor is ill. ${now}.` },
  ),
  informs: byLink('give-information', about, by, ({ information }, now) => {
    const open = information.find((each) => !each.given);
    return open && { kind: 'give-information', number: open.number, text: `As asked. ${now}.` };
  }),
});

type Perhaps = (share: number, what: Plan, within: number) => void;
type Acts = ReturnType<typeof acts>;

/** What mails ask for that ask for one thing. */
const asked: readonly (readonly [string, (does: Acts, perhaps: Perhaps, chance: Chance) => void])[] = [
  [
    'board-draft-waits',
    (does, perhaps, chance) => perhaps(0.9, chance() < 0.3 ? does.returns : does.confirms, 8),
  ],
  ['board-draft-returned', (does, perhaps) => perhaps(0.9, does.drafts, 4)],
  ['board-answer-rejected', (does, perhaps) => perhaps(0.8, does.drafts, 6)],
  ['board-information', (does, perhaps) => perhaps(0.7, does.informs, 40)],
];

/** One of the two who speak for a board has a mail of this step in their mailbox. */
export const boards =
  ({ chance, habits, plan }: Planning) =>
  (about: About, by: BoardContact, step: string): void => {
    const does = acts(about, by, chance() < habits.refuses);
    const perhaps: Perhaps = (share, what, within) => {
      if (chance() < share) plan(what, chance() * within * days);
    };
    const asks = asked.find(([word]) => step.startsWith(word))?.[1];
    if (asks) return void asks(does, perhaps, chance);
    perhaps(0.6, does.acknowledges, 12);
    perhaps(0.5, does.drafts, 30);
    perhaps(habits.extends, does.extends, 25);
    // Somebody looks in without a mail that asks them to: the newest draft may be another one by then.
    perhaps(0.15, does.confirms, 40);
  };
