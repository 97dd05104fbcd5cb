import type { AssociationId } from '../domain/association.ts';
import type {
  DeclaredInterests,
  PanelMember,
  PanelMemberId,
  PublicMember,
} from '../domain/people/panel-member.ts';
import type { Instant, LocalDate } from '../domain/time/calendar.ts';

/** Names one membership: whoever asks for it must say of which association. */
export type MemberKey = Pick<PanelMember, 'association' | 'id'>;

/** Who sits on the panels. */
export type Panels = {
  /** `known`: somebody who sits on this panel has the address already, or the id is taken; nothing was written. */
  add(member: PanelMember): Promise<'added' | 'known'>;
  get(association: AssociationId, id: PanelMemberId): Promise<PanelMember | undefined>;
  /** Everybody who sits or sat on the panel of an association, those who came first, first. */
  list(association: AssociationId): Promise<PanelMember[]>;
  /** Where the person with this address sits now. */
  ofAddress(address: string): Promise<PanelMember[]>;
  /** Ends a membership and, with it, what its person may do. False where it had ended, or was none. */
  end(member: MemberKey, on: LocalDate): Promise<boolean>;
  /** Ends every session that the person began by then. False where there is no such member. */
  signOut(member: MemberKey, at: Instant): Promise<boolean>;
  /** Takes the place of what was declared before. False where there is no such member, or it has ended. */
  declare(member: MemberKey, interests: DeclaredInterests): Promise<boolean>;
};

/** What the public may read of who sits on panels; whoever serves public pages can reach nothing else. */
export type PanelRegister = {
  /** Everybody who sits on the panel of an association, those who came first, first. */
  sitting(association: AssociationId): Promise<PublicMember[]>;
};

/** Links that let somebody sign in, each once. The store keeps the hash of a link's secret and cannot give it back. */
export type PanelLinks = {
  /**
   * Keeps a link for the person with this address. False when `most` were made for it in this clock hour: nothing was
   * kept.
   */
  make(
    link: { secret: string; address: string; until: Instant },
    most: number,
    now: Instant,
  ): Promise<boolean>;
  /** Whose link it is; `undefined` when it is none, was used, or its time is over. Reading does not use it. */
  find(secret: string, now: Instant): Promise<string | undefined>;
  /** Uses it: of many at once, one gets the address, and nobody gets it again. */
  use(secret: string, now: Instant): Promise<string | undefined>;
};
