import {
  askStop,
  type PanelActed,
  proposeAct,
  secondAct,
  withdrawAct,
} from '../../../../functions/oversight/panel-acting.ts';
import { possibleForms } from '../../../../functions/oversight/panel-possible.ts';
import type { Seat } from '../../../../functions/oversight/panel-seat.ts';
import type { AssociationId } from '../../../../shared/domain/association.ts';
import type { CaseView } from '../../../../shared/domain/escalation/case.ts';
import type { PanelAct } from '../../../../shared/domain/escalation/panel-act.ts';
import { person } from '../../../../shared/domain/escalation/people.ts';
import { type PanelMember, panelMember } from '../../../../shared/domain/people/panel-member.ts';
import { addDays, type Instant, localDateOf } from '../../../../shared/domain/time/calendar.ts';
import type { Chance } from '../../draws.ts';
import type { Desk } from '../desk.ts';
import { days } from '../mix.ts';
import { landlordOf, landlords } from '../stores.ts';
import { aboutOf, atCase, type Plan, type Planning, type Sees } from './plan.ts';

type Place = { member: PanelMember; members: number };

const roles = {
  0: ['independent-lead', 'independent-lead'],
  1: ['panel-member', 'independent-lead'],
  3: ['panel-member', 'panel-member', 'panel-chair'],
} as const;

/** Everybody who sits on the panel of a landlord. A panel that is too small has the trade body's lead beside it. */
const placesOf = (association: AssociationId, members: 0 | 1 | 3): Place[] =>
  roles[members].map((role, index) => ({
    members,
    member: panelMember.parse({
      ...{ id: `00000000000000${association.slice(-1)}${index}`, association, role, since: '2026-01-05' },
      ...{ name: 'Somebody', email: `seat-${association}-${index}@example.org` },
    }),
  }));

const seatOf = ({ member, members }: Place, now: Instant): Seat => ({
  ...{ member, members, now, today: localDateOf(now), association: landlordOf(member.association) },
  by: person.parse({ role: member.role, subject: `panel:${member.association}:${member.id}` }),
});

type Acting = (
  needs: Pick<Desk, 'moves'>,
  at: { seat: Seat; view: CaseView },
) => Promise<PanelActed> | undefined;

/** A member opens the case at their table, and presses what they came for. */
const atTable = (
  kind: string,
  view: CaseView,
  place: Place,
  choose: (view: CaseView, seat: Seat) => Acting | undefined,
): Plan =>
  atCase(kind, aboutOf(view), (read, desk) => {
    const acting = choose(read, seatOf(place, desk.clock.now()));
    return (
      acting &&
      (async ({ moves, clock }) => {
        const acted = await acting({ moves }, { seat: seatOf(place, clock.now()), view: read });
        return acted?.kind === 'done';
      })
    );
  });

/** What the pages offer; whether there may be an act is asked of the view alone. */
const offered = (view: CaseView, seat: Seat) => possibleForms({ seat, history: { view, events: [] } });

/** Which act a member chooses of those that the page offers; what ends a review comes first. */
const chosenOf = (view: CaseView, seat: Seat, chance: Chance, rejects: number): PanelAct | undefined => {
  const forms = offered(view, seat);
  const reason = `So we see it. ${seat.now}.`;
  const may = (form: (typeof forms)[number]) => forms.includes(form);
  if (may('reject') && chance() < 0.8)
    return may('accept') && chance() >= rejects ? { kind: 'accept', reason } : { kind: 'reject', reason };
  if (may('ask-information') && chance() < 0.5) return { kind: 'ask-information', question: reason };
  if (may('judge-answer') && chance() < 0.5) return { kind: 'judge-answer', verdict: 'partly', reason };
  if (may('close') && chance() < 0.4) return { kind: 'close', outcome: 'not-upheld', reason };
  const by = addDays(seat.today, 30);
  return may('recommend') ? { kind: 'recommend', text: reason, owner: 'Director of homes', by } : undefined;
};

const reasonOf = ({ now }: Seat) => `The figures are being checked. ${now}.`;

/** The panels: one member proposes, and another, or sometimes the same again, seconds. */
export const panels = ({ chance, habits, plan }: Planning): Sees => {
  const places = new Map(
    landlords.map(({ id }, index) => [id, placesOf(id, habits.members[index] ?? 3)] as const),
  );
  const somebody = (of: readonly Place[]): Place | undefined => of[Math.floor(chance() * of.length)];
  const looks = (view: CaseView, within: number): void => {
    const place = somebody(places.get(view.association) ?? []);
    if (!place || chance() >= habits.takesUp) return;
    const act = atTable('propose-panel-act', view, place, (read, seat) => {
      const chosen = chosenOf(read, seat, chance, habits.rejects);
      return chosen && ((needs, at) => proposeAct(needs, at, chosen));
    });
    plan(act, chance() * within * days);
  };
  const seconds = (view: CaseView, number: number, by: string): void => {
    const all = places.get(view.association) ?? [];
    const isBy = ({ member }: Place) => by.endsWith(`:${member.id}`);
    const own = chance() < 0.2;
    const chosen = somebody(all.filter((each) => isBy(each) === own));
    if (!chosen || chance() >= habits.takesUp) return;
    const withdraws = isBy(chosen) && chance() < 0.5;
    const act = withdraws
      ? atTable('withdraw-panel-act', view, chosen, () => (needs, at) => withdrawAct(needs, at, number))
      : atTable('second-panel-act', view, chosen, () => (needs, at) => secondAct(needs, at, number));
    plan(act, chance() * 7 * days);
  };
  const stops = (view: CaseView): void => {
    const chair = places.get(view.association)?.find(({ member }) => member.role === 'panel-chair');
    if (!chair || chance() >= habits.stops) return;
    const act = atTable('ask-stop', view, chair, (read, seat) =>
      offered(read, seat).includes('ask-stop')
        ? (needs, at) => askStop(needs, at, reasonOf(seat))
        : undefined,
    );
    plan(act, chance() * 8 * days);
  };
  return (view, event) => {
    switch (event.kind) {
      case 'board-notified':
        if (chance() < 0.15) looks(view, 20);
        return;
      case 'panel-review-started':
      case 'panel-review-late':
        return looks(view, 8);
      case 'panel-act-proposed':
        return seconds(view, event.number, event.by.subject);
      case 'escalation-due':
        return stops(view);
      default:
        return;
    }
  };
};
