import { noticeDue } from '../../contracts/notice-due.ts';
import type { CaseId, CaseView } from '../../domain/escalation/case.ts';
import type { Command, History } from '../../domain/escalation/command.ts';
import { decide } from '../../domain/escalation/decide.ts';
import { moveOf, rulebookFor } from '../../domain/escalation/move.ts';
import type { Notice } from '../../domain/escalation/notice.ts';
import type { Hash } from '../../domain/ledger/entry.ts';
import type { Announcer } from '../../ports/announcer.ts';
import type { CaseMoves, Moved } from '../../ports/case-moves.ts';
import type { Cases, Notices } from '../../ports/cases.ts';
import type { Clock } from '../../ports/clock.ts';

type Needs = { cases: Cases; notices: Notices; announcer: Announcer; clock: Clock; hash: Hash };

/** Two people and a clock may meet at one case; more rounds than this is a fault, and the queue tries again later. */
const mostTries = 5;

/** Announces what is stored, then marks it; a crash in between means it is announced twice, which changes nothing. */
const announce = async (needs: Needs, notices: readonly Notice[], cause: string): Promise<void> => {
  if (notices.length === 0) return;
  await needs.announcer.announce(notices.map(noticeDue), cause);
  for (const each of notices) await needs.notices.markAnnounced(each, needs.clock.now());
};

/** One round; `undefined` when someone else moved the case meanwhile. */
const round = async (
  needs: Needs,
  history: History | undefined,
  command: Command,
  cause: string,
): Promise<Moved | undefined> => {
  const decision = decide(command, history, rulebookFor(history));
  if (decision.kind === 'refused') return { kind: 'refused', why: decision.why, view: history?.view };
  if (decision.kind === 'nothing') {
    if (!history) throw new Error(`a case that does not exist answers ${command.kind} with ${decision.why}`);
    return { kind: 'nothing', why: decision.why, view: history.view };
  }
  const move = moveOf(history, decision.events, needs.hash);
  if ((await needs.cases.append(move)) === 'conflict') return undefined;
  await announce(needs, move.notices, cause);
  return { kind: 'moved', view: move.view, events: decision.events };
};

const retried = async (command: Command, one: () => Promise<Moved | undefined>): Promise<Moved> => {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const moved = await one();
    if (moved) return moved;
  }
  throw new Error(`${command.kind}: the case is contended after ${mostTries} tries`);
};

/** The case that has this failure already, or else the latest about the same commitment and year. */
const caseOf = (views: readonly CaseView[], command: Extract<Command, { kind: 'open-case' }>) => {
  const { failure } = command;
  const same = views
    .filter((each) => each.commitment === failure.commitment && each.year === failure.year)
    .sort((a, b) => a.ordinal - b.ordinal);
  const known = same.find((view) => view.failures.some((each) => each.id === failure.id));
  return (known ?? same.at(-1))?.id;
};

/** Puts commands to stored cases and announces the notices they owe; see the port. */
export const storedCaseMoves = (needs: Needs): CaseMoves => ({
  put: (about, command, cause) =>
    retried(command, async () =>
      round(needs, await needs.cases.load(about.association, about.case), command, cause),
    ),
  open: (command, cause) =>
    retried(command, async () => {
      const { association } = command.failure;
      const id: CaseId | undefined = caseOf(await needs.cases.ofAssociation(association), command);
      return round(needs, id && (await needs.cases.load(association, id)), command, cause);
    }),
});
