import type { Association } from '../../../shared/domain/association.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { BoardContact } from '../../../shared/domain/escalation/step.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';

/** Whether the other of the two can confirm by a link of their own. An answer takes two people, each with a mailbox. */
export type OtherReach = 'reachable' | 'no-mailbox' | 'one-mailbox' | 'refused';

/** A case as one of the two who speak for its board sees it. */
export type BoardSide = {
  view: CaseView;
  association: Association;
  by: BoardContact;
  other: BoardContact;
  reach: OtherReach;
  today: LocalDate;
};

/** What the press before a page recorded, as the page's address says. */
export const deeds = [
  ...(['acknowledged', 'drafted', 'confirmed', 'returned', 'extended', 'informed', 'replied'] as const),
  ...(['item-drafted', 'item-confirmed', 'item-returned'] as const),
] as const;
export type Deed = (typeof deeds)[number];
