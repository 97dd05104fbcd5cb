import * as z from 'zod';
import { associationId } from '../association.ts';
import { type Person, person } from '../escalation/people.ts';
import { instant, localDate } from '../time/calendar.ts';

/** In what part somebody acts for a panel. The lead is the trade body's, and acts only where members are too few. */
export const panelRole = z.enum(['panel-member', 'panel-chair', 'independent-lead']);
export type PanelRole = z.infer<typeof panelRole>;

/** Names one membership; made of chance (16 symbols, 8 random bytes in hexadecimal), so that it says nothing of anybody. */
export const panelMemberId = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'the id of a member is 16 digits or letters a to f')
  .brand('PanelMemberId');
export type PanelMemberId = z.infer<typeof panelMemberId>;

const said = z.string().trim().min(1).max(1000);

/** What a member says in public about being independent; what nobody said is shown as missing. */
export const declaredInterests = z.strictObject({
  /** How they came to be on the panel. */
  chosen: said,
  /** Last day of their term. */
  until: localDate,
  /** What ties them to the landlord, beside living there; "none" is an answer. */
  interests: said,
  /** What they are paid for this, by whom; "nothing" is an answer. */
  payments: said,
  declaredOn: localDate,
});
export type DeclaredInterests = z.infer<typeof declaredInterests>;

/** One person's place on the panel of one association. Name and address never leave this table but for a mail. */
export const panelMember = z.strictObject({
  id: panelMemberId,
  association: associationId,
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  role: panelRole,
  since: localDate,
  interests: declaredInterests.optional(),
  /** Last day of the membership: from then on they may do nothing. */
  ended: localDate.optional(),
  /** Sessions that began by then are over: a phone was lost. */
  signedOutAt: instant.optional(),
});
export type PanelMember = z.infer<typeof panelMember>;

/** What the public may know of a member. */
export const publicMember = panelMember.pick({
  id: true,
  role: true,
  since: true,
  interests: true,
  ended: true,
});
export type PublicMember = z.infer<typeof publicMember>;

/** As a case knows a member of a panel: a part and an id, never a name. */
export const panelPerson = ({ role, association, id }: PanelMember): Person =>
  person.parse({ role, subject: `panel:${association}:${id}` });

/** Whether two addresses are one. */
export const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b);
/** An address as it is looked up by. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Whether somebody sits on the panel now. */
export const sits = ({ ended }: Pick<PanelMember, 'ended'>): boolean => ended === undefined;

/** How many members the panel has: the independent lead is none. */
export const membersOf = (panel: readonly Pick<PanelMember, 'role' | 'ended'>[]): number =>
  panel.filter((each) => sits(each) && each.role !== 'independent-lead').length;

/** Who has sat longest comes first. */
export const bySeniority = (
  a: Pick<PanelMember, 'since' | 'id'>,
  b: Pick<PanelMember, 'since' | 'id'>,
): number => (a.since + a.id < b.since + b.id ? -1 : 1);
