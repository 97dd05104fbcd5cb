import type { Association } from '../../shared/domain/association.ts';
import type { Person } from '../../shared/domain/escalation/people.ts';
import { membersOf, type PanelMember, panelPerson } from '../../shared/domain/people/panel-member.ts';
import { isLiveOfPanel, isSignedIn } from '../../shared/domain/people/panel-session.ts';
import { isToBeNoticed } from '../../shared/domain/people/session.ts';
import { type Instant, type LocalDate, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { PanelSignInNeeds } from './panel-needs.ts';

/** 32 random bytes in base64url. */
export const secretForm = /^[\w-]{43}$/;

type Needs = Pick<PanelSignInNeeds, 'panels' | 'sessions' | 'clock' | 'cookies'>;

/**
 * Where whoever sent these cookies sits, now. Every request asks the store anew: a membership that was ended, and
 * sessions that the trade body ended because a phone was lost, count from the next request on.
 */
export const placesOf = async (needs: Needs, sent: ReadonlyMap<string, string>): Promise<PanelMember[]> => {
  const secret = sent.get(needs.cookies.name('panel'));
  if (secret === undefined || !secretForm.test(secret)) return [];
  const session = await needs.sessions.find(secret);
  if (!session) return [];
  const now = needs.clock.now();
  if (!isLiveOfPanel(session, now)) {
    await needs.sessions.end(secret);
    return [];
  }
  const places = (await needs.panels.ofAddress(session.subject)).filter((each) => isSignedIn(each, session));
  if (places.length > 0 && isToBeNoticed(session, now)) await needs.sessions.touch(secret, now);
  return places;
};

/** Somebody at the table of one panel. */
export type Seat = {
  member: PanelMember;
  /** As the case knows them: a part and an id, never a name. */
  by: Person;
  association: Association;
  /** How many members the panel has; the lead is none. */
  members: number;
  now: Instant;
  today: LocalDate;
};

/** The seat at the panel of the association that a path names; `undefined` when it is another's, or none. */
export const seatAt = async (
  needs: Needs & Pick<PanelSignInNeeds, 'associations' | 'panels'>,
  places: readonly PanelMember[],
  named: string | undefined,
): Promise<Seat | undefined> => {
  const member = places.find((each) => each.association === named);
  if (!member) return undefined;
  const [association, panel] = await Promise.all([
    needs.associations.get(member.association),
    needs.panels.list(member.association),
  ]);
  if (!association) return undefined;
  const now = needs.clock.now();
  return {
    member,
    by: panelPerson(member),
    association,
    members: membersOf(panel),
    now,
    today: localDateOf(now),
  };
};
