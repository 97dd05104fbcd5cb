import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { type Proposal, proposal, standingOf } from '../../shared/domain/people/proposal.ts';
import { type DeskNeeds, type DeskRequest, nameOf, pageOf } from './desk-needs.ts';
import { deskChangePage } from './pages/desk-change-page.ts';
import { deskToldPage } from './pages/desk-told-page.ts';
import { carryOutAgain, confirm, type Decided, withdraw } from './two-people.ts';

const notHere: WebResponse = { status: 404, body: '' };

/** A change with the names that its ids stand for. */
export const shownChange = async (needs: DeskNeeds, each: Proposal) => {
  const { change } = each;
  const [association, panel] = await Promise.all([
    needs.associations.get(change.association),
    change.kind === 'panel-leave' ? needs.panels.list(change.association) : [],
  ]);
  const leaving = change.kind === 'panel-leave' && panel.find((member) => member.id === change.member);
  return {
    change,
    association: association?.name ?? change.association,
    ...(leaving && { member: leaving.name }),
    proposedBy: await nameOf(needs, each.by),
  };
};

const show = async (needs: DeskNeeds, request: DeskRequest, each: Proposal): Promise<WebResponse> => {
  const decidedBy = (each.confirmed ?? each.withdrawn)?.by;
  return {
    status: 200,
    body: deskChangePage({
      ...{ ...pageOf(needs, request), ...(await shownChange(needs, each)) },
      ...{ proposal: each, standing: standingOf(each), own: each.by === request.person.subject },
      decidedBy: decidedBy === undefined ? undefined : await nameOf(needs, decidedBy),
    }),
  };
};

const acts: Readonly<
  Record<string, (needs: DeskNeeds, request: DeskRequest, id: string) => Promise<Decided>>
> = { confirm, withdraw, 'carry-out': carryOutAgain };

const post = async (needs: DeskNeeds, request: DeskRequest, id: string): Promise<WebResponse> => {
  const name = request.fields.get('act') ?? '';
  const decided = await acts[name]?.(needs, request, id);
  if (!decided) return { status: 400, body: '' };
  if (decided.kind === 'no-such-proposal') return notHere;
  const back = routes.tradeBodyChange(request.lang, id);
  if (decided.kind === 'refused')
    return { status: 409, body: deskToldPage({ ...pageOf(needs, request), why: decided.why, back }) };
  needs.audit(`change: ${name}`, { by: request.person.subject, proposal: id });
  return { status: 303, headers: { location: back }, body: '' };
};

/** A change that takes two people: a GET shows it; a POST confirms it, takes it back or carries it out. */
export const answerDeskChange = async (
  needs: DeskNeeds,
  request: DeskRequest,
  [typed = '', ...more]: readonly string[],
): Promise<WebResponse> => {
  const id = proposal.shape.id.safeParse(typed).data;
  if (id === undefined || more.length > 0) return notHere;
  if (request.method === 'POST') return post(needs, request, id);
  const found = await needs.proposals.find(id);
  return found ? show(needs, request, found) : notHere;
};
