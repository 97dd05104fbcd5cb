import type { AssociationId } from '../domain/association.ts';
import type { CaseEvent, CaseId, CaseView } from '../domain/escalation/case.ts';
import type { Command, Refusal, Stillness } from '../domain/escalation/command.ts';

/** What became of a command. `view` is the case afterwards. */
export type Moved =
  | { kind: 'moved'; view: CaseView; events: readonly CaseEvent[] }
  | { kind: 'nothing'; why: Stillness; view: CaseView }
  | { kind: 'refused'; why: Refusal; view: CaseView | undefined };

/**
 * Puts commands to cases: reads, decides, stores the events with their notices and ledger entries in one transaction,
 * and only then announces the notices. Decides again when someone else moved the case meanwhile.
 * Throws when the case is still contended after several tries, or when the store or the bus fails.
 */
export type CaseMoves = {
  put(
    about: { association: AssociationId; case: CaseId },
    command: Exclude<Command, { kind: 'open-case' }>,
    cause: string,
  ): Promise<Moved>;
  /** Finds the case that the failure belongs to, or opens a new one. */
  open(command: Extract<Command, { kind: 'open-case' }>, cause: string): Promise<Moved>;
};
