import type { BoardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import type { Command, History, OfPeople } from '../../shared/domain/escalation/command.ts';
import { panelAct } from '../../shared/domain/escalation/panel-act.ts';
import { type Person, person } from '../../shared/domain/escalation/people.ts';
import { mayPut } from '../../shared/domain/escalation/who-may-what.ts';
import { addDays, type Instant, localDateOf } from '../../shared/domain/time/calendar.ts';
import { chanceFrom } from '../simulation/draws.ts';

const actKinds = panelAct.options.map((each) => each.shape.kind.value);

/** What is random about one life, out of its seed. */
export const dice = (seed: number) => {
  const chance = chanceFrom(seed, 5);
  const below = (n: number): number => Math.floor(chance() * n);
  const pick = <T>(of: readonly T[]): T => {
    const picked = of[below(of.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  /** What the panel of this life is given to; a few things, so that it comes to some of them twice. */
  const acts = [1, 2, 3].map(() => pick(actKinds));
  const members = pick([0, 1, 3, 3, 3]);
  return { below, pick, acts, members };
};
export type Dice = ReturnType<typeof dice>;

/** Makes commands of a kind for a case as it stands. */
export type Makers<K extends Command['kind'] = Command['kind']> = {
  [E in K]: (now: Instant, history: History | undefined, chance: Dice) => Command;
};

/** So few people that one often meets themselves in another part. */
const subjects = ['a', 'b', 'c', 'd'];
const signedIn = person.shape.role;

export const textOf = ({ below }: Dice): string => (below(15) === 0 ? ' ' : 'Because it is so.');

export const somebody = (kind: OfPeople['kind'], { below, pick }: Dice): Person => {
  const usual = mayPut[kind].flatMap((each) => signedIn.safeParse(each).data ?? []);
  const as = usual.length > 0 && below(10) > 0 ? pick(usual) : pick(signedIn.options);
  return person.parse({ role: as, subject: pick(subjects) });
};

export const answerOf = (now: Instant, { below }: Dice): BoardAnswer => {
  const by = addDays(localDateOf(now), below(40) - 2);
  if (below(4) === 0) return { kind: 'reject', reason: 'We see no failure.' };
  return { kind: 'accept', action: 'We repair the roofs.', by, owner: 'Director of homes' };
};
