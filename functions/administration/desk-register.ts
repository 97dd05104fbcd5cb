import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { type Association, associationId } from '../../shared/domain/association.ts';
import {
  type PanelMember,
  panelMemberId,
  panelRole,
  sameAddress,
  sits,
} from '../../shared/domain/people/panel-member.ts';
import { mailboxOf, type TwoPersonChange, twoPersonChange } from '../../shared/domain/people/proposal.ts';
import { type DeskNeeds, type DeskRequest, pageOf } from './desk-needs.ts';
import { signOutMember } from './desk-sign-out.ts';
import { deskRegisterFormPage, type RegisterProblem } from './pages/desk-register-form-page.ts';
import { deskRegisterPage } from './pages/desk-register-page.ts';
import { propose } from './two-people.ts';
import { reader, typed } from './typed-fields.ts';

/** Changes of the register that take two people. */
const changes = ['mailbox', 'panel-join', 'panel-leave'] as const;
type Change = (typeof changes)[number];

type About = { association: Association; panel: readonly PanelMember[] };
type ReadChange = { kind: 'read'; change: TwoPersonChange } | { kind: 'wrong'; problems: RegisterProblem[] };

const page = (body: string, status = 200): WebResponse => ({ status, body });
const notHere: WebResponse = { status: 404, body: '' };

const addressOf = (
  fields: ReadonlyMap<string, string>,
  wrong: (says: 'missing' | 'not-an-address') => void,
): string => {
  const address = typed(fields, 'address');
  if (address === '') wrong('missing');
  else if (!twoPersonChange.options[0].shape.address.safeParse(address).success) wrong('not-an-address');
  return address;
};

const mailbox = ({ association }: About, { fields }: DeskRequest): ReadChange => {
  const { one, wrong, problems } = reader(fields);
  const of = one('of', mailboxOf.options);
  const address = addressOf(fields, (says) => wrong('address', says));
  // What takes the secretary and the chair takes two mailboxes.
  const other =
    of === 'secretary' ? association.chairMailbox : of === 'chair' ? association.secretaryMailbox : undefined;
  const shared = other !== undefined && sameAddress(other, address);
  const all: RegisterProblem[] = shared
    ? [...problems, { field: 'address', says: 'same-mailbox' }]
    : problems;
  if (!of || all.length > 0) return { kind: 'wrong', problems: all };
  return { kind: 'read', change: { kind: 'mailbox', association: association.id, of, address } };
};

/**
 * "Panel chair and trade body" are two people only where nobody is both: whoever signs in for the trade body joins no
 * panel but as its independent lead, and the lead is always one of them.
 */
const partOf = async (
  { people }: DeskNeeds,
  role: PanelMember['role'] | undefined,
  address: string,
): Promise<RegisterProblem[]> => {
  const ours = (await people.list()).some(
    (each) => each.roles.includes('trade-body') && sameAddress(each.email, address),
  );
  if (role === 'independent-lead') return ours ? [] : [{ field: 'address', says: 'lead-is-ours' }];
  return ours ? [{ field: 'address', says: 'of-trade-body' }] : [];
};

const join = async (
  needs: DeskNeeds,
  { association, panel }: About,
  { fields }: DeskRequest,
): Promise<ReadChange> => {
  const { one, text, wrong, problems } = reader(fields);
  const name = text('name', 100);
  const address = addressOf(fields, (says) => wrong('address', says));
  const role = one('role', panelRole.options);
  const all: RegisterProblem[] = [...problems];
  if (all.length === 0) all.push(...(await partOf(needs, role, address)));
  if (panel.some((each) => sits(each) && sameAddress(each.email, address)))
    all.push({ field: 'address', says: 'sits-already' });
  if (!role || all.length > 0) return { kind: 'wrong', problems: all };
  const member = panelMemberId.parse(Buffer.from(needs.chance.bytes(8)).toString('hex'));
  const who = { name, email: address, role, member };
  return { kind: 'read', change: { kind: 'panel-join', association: association.id, ...who } };
};

const leave = ({ association, panel }: About, { fields }: DeskRequest): ReadChange => {
  const member = panel.find((each) => sits(each) && each.id === typed(fields, 'member'));
  if (!member) return { kind: 'wrong', problems: [{ field: 'member', says: 'missing' }] };
  return { kind: 'read', change: { kind: 'panel-leave', association: association.id, member: member.id } };
};

const readChange = (
  needs: DeskNeeds,
  change: Change,
  about: About,
  request: DeskRequest,
): ReadChange | Promise<ReadChange> => {
  switch (change) {
    case 'mailbox':
      return mailbox(about, request);
    case 'panel-join':
      return join(needs, about, request);
    case 'panel-leave':
      return leave(about, request);
    default:
      return change satisfies never;
  }
};

const form = (
  needs: DeskNeeds,
  request: DeskRequest,
  about: About,
  change: Change,
  problems: readonly RegisterProblem[] = [],
): WebResponse => {
  const asked = Object.fromEntries([...request.query, ...request.fields]);
  const facts = { ...pageOf(needs, request), ...about, change, problems, typed: asked };
  return page(
    deskRegisterFormPage({ ...facts, panel: about.panel.filter(sits) }),
    problems.length > 0 ? 400 : 200,
  );
};

/** Mailboxes and panel of an association: a GET shows them or a form; a POST of a form proposes a change. */
export const answerDeskRegister = async (
  needs: DeskNeeds,
  request: DeskRequest,
  [typedId = '', named, ...more]: readonly string[],
): Promise<WebResponse> => {
  const posted = request.method === 'POST';
  const id = associationId.safeParse(typedId).data;
  const association = id && (await needs.associations.get(id));
  const change = changes.find((each) => each === named);
  const signsOut = named === 'panel-sign-out';
  if (!association || more.length > 0 || (named !== undefined && !change && !signsOut)) return notHere;
  const about = { association, panel: await needs.panels.list(association.id) };
  if (signsOut) return signOutMember(needs, request, about);
  if (!change) {
    if (posted) return { status: 405, body: '' };
    const done = request.query.get('done') === 'signed-out';
    return page(deskRegisterPage({ ...pageOf(needs, request), ...about, done }));
  }
  if (!posted) return form(needs, request, about, change);
  const read = await readChange(needs, change, about, request);
  if (read.kind === 'wrong') return form(needs, request, about, change, read.problems);
  const made = await propose(needs, request, read.change);
  needs.audit('change proposed', { by: request.person.subject, proposal: made.id });
  const location = routes.tradeBodyChange(request.lang, made.id);
  return { status: 303, headers: { location }, body: '' };
};
