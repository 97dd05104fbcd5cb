import type { AssociationId } from '../../shared/domain/association.ts';
import { boardContact } from '../../shared/domain/escalation/step.ts';
import { actorOf, type DeskNeeds, type DeskRequest } from './desk-needs.ts';

/**
 * A mailbox of a board has another address now: each open case whose mail came back from it tells the board anew. Said
 * twice, it tells nobody twice.
 *
 * @param of the mailbox as the register names it; the safety contact gets no mail of a case
 */
export const tellAnew = async (
  { cases, moves, clock }: Pick<DeskNeeds, 'cases' | 'moves' | 'clock'>,
  request: DeskRequest,
  { association, of, cause }: { association: AssociationId; of: string; cause: string },
): Promise<void> => {
  const contact = boardContact.safeParse(of).data;
  if (!contact) return;
  for (const view of await cases.ofAssociation(association)) {
    if (view.closed) continue;
    await moves.put(
      { association, case: view.id },
      { kind: 'correct-mailbox', at: clock.now(), by: actorOf(request), of: contact },
      cause,
    );
  }
};
