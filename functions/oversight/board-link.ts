import type { Association } from '../../shared/domain/association.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { type BoardContact, boardContact } from '../../shared/domain/escalation/step.ts';
import { type LinkNeeds, type OpenedLink, openLink } from './opened-link.ts';
import type { BoardSide, OtherReach } from './pages/board-side.ts';

/** A link of one of the two who speak for a board. */
export type BoardLink = OpenedLink & BoardSide;

const others = { secretary: 'chair', chair: 'secretary' } as const satisfies Record<
  BoardContact,
  BoardContact
>;

const mailboxOf = (association: Association, contact: BoardContact): string | undefined =>
  contact === 'chair' ? association.chairMailbox : association.secretaryMailbox;

const reachOf = (association: Association, view: CaseView, by: BoardContact): OtherReach => {
  const [own, other] = [mailboxOf(association, by), mailboxOf(association, others[by])];
  if (other === undefined) return 'no-mailbox';
  if (own?.toLowerCase() === other.toLowerCase()) return 'one-mailbox';
  return view.bounced.some((each) => each.recipient === others[by]) ? 'refused' : 'reachable';
};

/** Opens a board's signed link. Reads and changes nothing; `undefined` for whatever is no link of one of the two. */
export const openBoardLink =
  (needs: LinkNeeds) =>
  async (token: string): Promise<BoardLink | undefined> => {
    const link = await openLink(needs)('board', token);
    const by = boardContact.safeParse(link?.by).data;
    if (!link || !by) return undefined;
    return { ...link, by, other: others[by], reach: reachOf(link.association, link.view, by) };
  };
