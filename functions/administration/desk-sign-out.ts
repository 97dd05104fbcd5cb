import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { Association } from '../../shared/domain/association.ts';
import { type PanelMember, sits } from '../../shared/domain/people/panel-member.ts';
import { type DeskNeeds, type DeskRequest, pageOf } from './desk-needs.ts';
import { deskPeoplePage } from './pages/desk-people-page.ts';
import { deskSignOutPage } from './pages/desk-sign-out-page.ts';

const page = (body: string): WebResponse => ({ status: 200, body });
const notHere: WebResponse = { status: 404, body: '' };
const seeOther = (location: string): WebResponse => ({
  status: 303,
  headers: { location: `${location}?done=signed-out` },
  body: '',
});

/**
 * Signs a member of a panel out on every device. One person of the trade body is enough: it only takes away, and the
 * member signs in again by a link. A GET asks; a POST does it.
 */
export const signOutMember = async (
  needs: DeskNeeds,
  request: DeskRequest,
  { association, panel }: { association: Association; panel: readonly PanelMember[] },
): Promise<WebResponse> => {
  const { lang, method, fields, query, person } = request;
  const named = method === 'POST' ? fields.get('member') : query.get('member');
  const member = panel.find((each) => sits(each) && each.id === named);
  if (!member) return notHere;
  const back = routes.tradeBodyRegister(lang, association.id);
  if (method !== 'POST') {
    const action = routes.tradeBodyRegister(lang, association.id, 'panel-sign-out');
    const whom = { name: member.name, of: association.name };
    return page(deskSignOutPage({ ...pageOf(needs, request), ...{ whom, action, back, member: member.id } }));
  }
  await needs.panels.signOut(member, needs.clock.now());
  const ids = { by: person.subject, association: association.id, member: member.id };
  needs.audit('panel member signed out everywhere', ids);
  return seeOther(back);
};

/**
 * Everybody who may sign in: a GET of the list shows them, one of a person asks whether to sign them out everywhere, and
 * a POST of that does it. It takes nobody's role: that is the officer's, at the command line.
 */
export const answerDeskPeople = async (
  needs: DeskNeeds,
  request: DeskRequest,
  [subject, ...more]: readonly string[],
): Promise<WebResponse> => {
  const { lang, method, query, person: by } = request;
  const posted = method === 'POST';
  const back = routes.tradeBodyPeople(lang);
  if (subject === undefined) {
    if (posted) return { status: 405, body: '' };
    const [people, done] = [await needs.people.list(), query.get('done') === 'signed-out'];
    return page(deskPeoplePage({ ...pageOf(needs, request), people, done }));
  }
  const person = more.length > 0 ? undefined : await needs.people.find(subject);
  if (!person) return notHere;
  if (!posted) {
    const action = routes.tradeBodyPeople(lang, person.subject);
    return page(
      deskSignOutPage({ ...pageOf(needs, request), ...{ whom: { name: person.name }, action, back } }),
    );
  }
  await needs.ends.endAll(person.subject, needs.clock.now());
  needs.audit('person signed out everywhere', { by: by.subject, whom: person.subject });
  return seeOther(back);
};
