import type { Language } from '../../shared/contracts/routes.ts';
import type { CookieResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { panelQueuePage } from './pages/panel-queue.ts';
import type { PanelNeeds } from './panel-needs.ts';
import type { Seat } from './panel-seat.ts';
import { panelTasksOf } from './panel-tasks.ts';

/** What the last run asks this panel to look at; other associations' figures are not read. */
const lookedAt = async (needs: PanelNeeds, { association }: Seat) => {
  const run = await needs.scores.latestRun();
  if (!run) return { watched: [], oddities: [] };
  const cards = await needs.scores.scorecardsOf(run.id, association.id);
  return {
    watched: cards.flatMap(({ commitment, watch }) =>
      watch ? [{ commitment, plainWords: watch.plainWords }] : [],
    ),
    oddities: (run.oddities ?? [])
      .filter(({ found }) => found.association === association.id)
      .map(({ plainWords }) => plainWords),
  };
};

/** The page on which a member begins: what is due, what is worth a look, and all cases of their association. */
export const panelQueue = async (
  needs: PanelNeeds,
  at: { lang: Language; stylesheet: string },
  seat: Seat,
): Promise<CookieResponse> => {
  const [views, looked] = await Promise.all([
    needs.cases.ofAssociation(seat.association.id),
    lookedAt(needs, seat),
  ]);
  const body = panelQueuePage({
    ...{ ...at, ...looked, views, association: seat.association, member: seat.member },
    fewMembers: seat.members < currentRulebook.panel.members,
    declared: seat.member.interests !== undefined,
    tasks: panelTasksOf(views, seat.by),
  });
  return { status: 200, body };
};
