import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import { type CaseView, caseId } from '../../shared/domain/escalation/case.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { panelActPage } from './pages/panel-act.ts';
import { type PanelDone, panelCasePage } from './pages/panel-case.ts';
import { panelRefusedPage } from './pages/panel-refused.ts';
import { type ActProblem, readAct, type TypedAct, typedAct } from './panel-act-form.ts';
import { askStop, type PanelActed, proposeAct, secondAct, withdrawAct } from './panel-acting.ts';
import type { PanelNeeds } from './panel-needs.ts';
import { mayAct, type PanelForm, panelForms, possibleForms } from './panel-possible.ts';
import type { Seat } from './panel-seat.ts';
import { seeOther } from './panel-sign-in.ts';

type At = { lang: Language; stylesheet: string };
/** One case at one table: it is of the association that the seat is of. */
type Open = { at: At; seat: Seat; view: CaseView };

const notFound: CookieResponse = { status: 404, body: '' };
const notHere: CookieResponse = { status: 405, body: '' };

const caseOf = ({ at, seat, view }: Open): string => routes.panelCase(at.lang, seat.association.id, view.id);

/** The reasons that a page can say; every other means that the case has moved on. */
const sayable = [
  ...(['same-person', 'no-such-proposal', 'panel-has-members', 'not-answered', 'not-in-review'] as const),
  ...(['regulator-has-it', 'escalation-is-due', 'danger-is-open', 'request-is-open'] as const),
  ...(['too-many-requests', 'nothing-to-monitor', 'case-closed'] as const),
];

const answered = (open: Open, acted: PanelActed, done: PanelDone, typed?: string): CookieResponse => {
  if (acted.kind === 'done') return seeOther(`${caseOf(open)}?done=${done}`);
  const why = sayable.find((each) => each === acted.why) ?? 'moved-on';
  const { at, seat } = open;
  const more = typed !== undefined && { typed };
  return {
    status: 409,
    body: panelRefusedPage({ ...at, member: seat.member, back: caseOf(open), why, ...more }),
  };
};

const dones = ['proposed', 'seconded', 'withdrawn', 'stop-asked'] as const;

const show = async (needs: PanelNeeds, open: Open, done: string | null): Promise<CookieResponse> => {
  const { at, seat, view } = open;
  const body = panelCasePage({
    ...{ ...at, view, member: seat.member, subject: seat.by.subject },
    associationName: seat.association.name,
    fewMembers: seat.members < rulebookOf(view.rulebook).panel.members,
    maySecond: mayAct(view, seat, 'second'),
    forms: possibleForms(view, seat),
    themes: await needs.themes.themesOf(seat.association.id),
    done: dones.find((each) => each === done),
  });
  return { status: 200, body };
};

const form = (
  open: Open,
  of: PanelForm,
  typed: TypedAct,
  problems: readonly ActProblem[],
): CookieResponse => {
  const { at, seat, view } = open;
  const body = panelActPage({ ...at, member: seat.member, view, form: of, typed, problems });
  return { status: problems.length > 0 ? 400 : 200, body };
};

const propose = async (
  needs: PanelNeeds,
  open: Open,
  of: PanelForm,
  fields: ReadonlyMap<string, string>,
): Promise<CookieResponse> => {
  const typed = typedAct(fields);
  const read = readAct(of, typed, open.seat.today);
  switch (read.kind) {
    case 'wrong':
      return form(open, of, typed, read.problems);
    case 'stop':
      return answered(open, await askStop(needs, open, read.reason), 'stop-asked', typed.text);
    case 'act':
      return answered(open, await proposeAct(needs, open, read.act), 'proposed', typed.text);
    default:
      return read satisfies never;
  }
};

const onAct = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
  named: string | undefined,
): Promise<CookieResponse> => {
  const of = panelForms.find((each) => each === named);
  if (!of || (of === 'ask-stop' && open.seat.by.role !== 'panel-chair')) return notFound;
  if (request.method === 'POST') return propose(needs, open, of, request.fields);
  return possibleForms(open.view, open.seat).includes(of)
    ? form(open, of, typedAct(new Map()), [])
    : seeOther(caseOf(open));
};

const onProposal = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
  named = '',
): Promise<CookieResponse> => {
  if (!/^[1-9]\d{0,5}$/.test(named)) return notFound;
  if (request.method !== 'POST') return seeOther(caseOf(open));
  const number = Number(named);
  switch (request.fields.get('act')) {
    case 'second':
      return answered(open, await secondAct(needs, open, number), 'seconded');
    case 'withdraw':
      return answered(open, await withdrawAct(needs, open, number), 'withdrawn');
    default:
      return { status: 400, body: '' };
  }
};

/** The pages of one case. A case of another association is not found, whatever the path, query or body say. */
export const panelCaseWeb = async (
  needs: PanelNeeds,
  request: CookieRequest,
  at: At,
  seat: Seat,
): Promise<CookieResponse> => {
  const [named, part, one, ...more] = request.segments.slice(4);
  const id = caseId.safeParse(named).data;
  if (!id || more.length > 0) return notFound;
  const history = await needs.cases.load(seat.association.id, id);
  if (history?.view.association !== seat.association.id) return notFound;
  const open: Open = { at, seat, view: history.view };
  switch (part) {
    case undefined:
      return request.method === 'POST' ? notHere : show(needs, open, request.query.get('done'));
    case 'act':
      return onAct(needs, request, open, one);
    case 'proposal':
      return onProposal(needs, request, open, one);
    default:
      return notFound;
  }
};
