import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { History } from '../../shared/domain/escalation/command.ts';
import type { PanelDone } from './pages/panel-case.ts';
import { panelRefusedPage } from './pages/panel-refused.ts';
import type { PanelActed } from './panel-acting.ts';
import type { Seat } from './panel-seat.ts';
import { seeOther } from './panel-sign-in.ts';

/** One case at one table: it is of the association that the seat is of. */
export type Open = {
  at: { lang: Language; stylesheet: string };
  seat: Seat;
  history: History;
  view: CaseView;
};

export const caseOf = ({ at, seat, view }: Open): string =>
  routes.panelCase(at.lang, seat.association.id, view.id);

/** The reasons that a page can say; every other means that the case has moved on. */
const sayable = [
  ...(['same-person', 'no-such-proposal', 'panel-has-members', 'not-answered', 'not-in-review'] as const),
  ...(['regulator-has-it', 'escalation-is-due', 'danger-is-open', 'request-is-open'] as const),
  ...(['too-many-requests', 'nothing-to-monitor', 'case-closed', 'board-not-told'] as const),
  ...(['draft-changed', 'no-draft', 'reply-is-open', 'too-many-versions', 'not-yours'] as const),
  ...(['too-many-recommendations', 'already-decided', 'action-day-passed'] as const),
];
type Why = (typeof sayable)[number] | 'moved-on';

/** Why something was refused, as far as a page has words for it. */
export const sayableWhy = (why: string): Why => sayable.find((each) => each === why) ?? 'moved-on';

/** Leads back to the case, or says in plain words why nothing was done, with what was typed. */
export const answered = (open: Open, acted: PanelActed, done: PanelDone, typed?: string): CookieResponse => {
  if (acted.kind === 'done') return seeOther(`${caseOf(open)}?done=${done}`);
  const { at, seat } = open;
  const more = typed !== undefined && { typed };
  return {
    status: 409,
    body: panelRefusedPage({
      ...{ ...at, member: seat.member, back: caseOf(open), why: sayableWhy(acted.why) },
      ...more,
    }),
  };
};
