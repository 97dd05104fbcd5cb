import { noticeDue } from '../../../shared/contracts/notice-due.ts';
import type { CaseEvent } from '../../../shared/domain/escalation/case.ts';
import type { Command, Of } from '../../../shared/domain/escalation/command.ts';
import { isOpen } from '../../../shared/domain/escalation/danger.ts';
import { decide } from '../../../shared/domain/escalation/decide.ts';
import { moveOf, rulebookFor } from '../../../shared/domain/escalation/move.ts';
import { type Person, person } from '../../../shared/domain/escalation/people.ts';
import type { CaseMoves } from '../../../shared/ports/case-moves.ts';
import { asDeployed, type Planted, type Wiring } from './wiring.ts';

type Needs = Parameters<Wiring['caseMoves']>[0];
type Refused = { kind: Command['kind']; why: string };

/** What is refused for this reason is done all the same: as somebody else would be let do it, and under the same name. */
const anyway = async (
  needs: Needs,
  about: Parameters<CaseMoves['put']>[0],
  asSomebodyElse: Command,
  told: (event: CaseEvent) => CaseEvent | undefined,
): ReturnType<CaseMoves['put']> => {
  const history = await needs.cases.load(about.association, about.case);
  const decision = decide(asSomebodyElse, history, rulebookFor(history));
  if (decision.kind !== 'moved') return { kind: 'refused', why: 'same-person', view: history?.view };
  const events = decision.events.flatMap((each) => told(each) ?? []);
  const move = moveOf(history, events, needs.hash);
  if ((await needs.cases.append(move)) === 'conflict') throw new Error('somebody was first');
  await needs.announcer.announce(move.notices.map(noticeDue), 'planted');
  return { kind: 'moved', view: move.view, events };
};

const somebodyElse = (role: Person['role']): Person => person.parse({ role, subject: 'somebody-else' });

/** Acts of this kind, when they are refused as said, are let through. */
const letting = <K extends Command['kind']>(
  refused: Refused & { kind: K },
  isOf: (command: Command) => command is Of<K>,
  disguised: (command: Of<K>) => Command,
  told: (event: CaseEvent, command: Of<K>) => CaseEvent | undefined,
): Wiring => ({
  ...asDeployed,
  caseMoves: (needs) => {
    const sound = asDeployed.caseMoves(needs);
    return {
      ...sound,
      put: async (about, command, cause) => {
        const moved = await sound.put(about, command, cause);
        if (moved.kind !== 'refused' || moved.why !== refused.why || !isOf(command)) return moved;
        return anyway(needs, about, disguised(command), (event) => told(event, command));
      },
    };
  },
});

const isKind =
  <K extends Command['kind']>(kind: K) =>
  (command: Command): command is Of<K> =>
    command.kind === kind;

/** Bugs of what takes two people, and of what goes on where nobody acts. */
export const plantedAmongPeople: Readonly<Record<string, Planted>> = {
  'seconds-oneself': {
    says: 'one member of a panel may second what they proposed',
    wiring: () =>
      letting(
        { kind: 'second-panel-act', why: 'same-person' },
        isKind('second-panel-act'),
        (command) => ({ ...command, by: somebodyElse(command.by.role) }),
        (event, { by }) => (event.kind === 'panel-acted' ? { ...event, secondedBy: by } : event),
      ),
  },
  'reads-twice': {
    says: 'one reader may read a danger twice, and counts as two',
    wiring: () =>
      letting(
        { kind: 'read-danger', why: 'already-read' },
        isKind('read-danger'),
        (command) => ({ ...command, by: somebodyElse('reader') }),
        (event, { by }) => (event.kind === 'danger-read' ? { ...event, by: by.subject } : event),
      ),
  },
  'confirms-own-mail': {
    says: 'who recorded a mailed answer may confirm it',
    wiring: () =>
      letting(
        { kind: 'confirm-mailed-answer', why: 'same-person' },
        isKind('confirm-mailed-answer'),
        (command) => ({ ...command, by: somebodyElse('trade-body') }),
        (event, { by }) =>
          event.kind === 'board-answered' && event.mailed
            ? { ...event, mailed: { ...event.mailed, confirmedBy: by.subject } }
            : event,
      ),
  },
  'stopped-by-one': {
    says: 'one of the two alone stops what is on its way to the regulator',
    wiring: () => ({
      ...asDeployed,
      caseMoves: (needs) => {
        const sound = asDeployed.caseMoves(needs);
        const put: CaseMoves['put'] = async (about, command, cause) => {
          const moved = await sound.put(about, command, cause);
          if (moved.kind !== 'moved' || command.kind !== 'ask-stop' || moved.view.stopAsked.length !== 1)
            return moved;
          const role = command.by.role === 'trade-body' ? 'panel-chair' : 'trade-body';
          const other = { ...command, by: somebodyElse(role) };
          return anyway(needs, about, other, (event) => (event.kind === 'stop-asked' ? undefined : event));
        };
        return { ...sound, put };
      },
    }),
  },
  'waits-for-a-reader': {
    says: 'while readers have not decided, the clock looks at nothing',
    wiring: () => ({
      ...asDeployed,
      stores: (stores) => ({
        ...stores,
        cases: {
          ...stores.cases,
          append: (move) =>
            stores.cases.append({ ...move, dueAt: move.view.dangers.some(isOpen) ? undefined : move.dueAt }),
        },
      }),
    }),
  },
  'nobody-carries-on': {
    says: 'what a reader found in a report, and a crash kept from the case, is carried on by nobody',
    wiring: () => ({ ...asDeployed, checkReadings: () => async () => ({ late: 0 }) }),
  },
};
