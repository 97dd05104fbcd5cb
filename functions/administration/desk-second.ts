import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { leadProposals } from '../../shared/domain/escalation/trade-body-tasks.ts';
import {
  membersOf,
  type PanelMember,
  panelPerson,
  sameAddress,
} from '../../shared/domain/people/panel-member.ts';
import { actorOf, type DeskNeeds, type DeskRequest, pageOf } from './desk-needs.ts';
import { deskSecondPage } from './pages/desk-second-page.ts';
import { deskToldPage } from './pages/desk-told-page.ts';
import { typed } from './typed-fields.ts';

type About = { view: CaseView; associationName: string };

/** The lead is of the trade body, too: who proposed in the one part may not second in the other. */
const isOwn = (
  panel: readonly PanelMember[],
  { person }: DeskRequest,
  { by }: CaseView['proposals'][number],
): boolean => {
  const lead = panel.find((each) => panelPerson(each).subject === by.subject);
  return lead !== undefined && sameAddress(lead.email, person.email);
};

/** A GET shows what waits for a second person of the trade body; a POST of one of them makes it so. */
export const answerDeskSecond = async (
  needs: DeskNeeds,
  request: DeskRequest,
  { view, associationName }: About,
): Promise<WebResponse> => {
  const { lang, method, fields, person } = request;
  const back = routes.tradeBodyCase(lang, view.id);
  const refused = (why: string): WebResponse => ({
    status: 409,
    body: deskToldPage({ ...pageOf(needs, request), why, back }),
  });
  const panel = await needs.panels.list(view.association);
  const waiting = leadProposals(view);
  if (waiting.length === 0) return refused('not-open');
  if (method !== 'POST') {
    const proposals = waiting.map((each) => ({ ...each, own: isOwn(panel, request, each) }));
    const body = deskSecondPage({ ...pageOf(needs, request), view, associationName, proposals });
    return { status: 200, body };
  }
  const chosen = waiting.find((each) => String(each.number) === typed(fields, 'number'));
  if (!chosen) return refused('not-open');
  if (isOwn(panel, request, chosen)) return refused('same-person');
  const moved = await needs.moves.put(
    { association: view.association, case: view.id },
    {
      ...{ kind: 'second-panel-act', at: needs.clock.now(), by: actorOf(request) },
      ...{ number: chosen.number, members: membersOf(panel) },
    },
    'trade-body:second',
  );
  if (moved.kind === 'refused') return refused(moved.why);
  needs.audit('case act', { by: person.subject, case: view.id, act: 'second' });
  return { status: 303, headers: { location: `${back}?done=second` }, body: '' };
};
