import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import { caseId } from '../../shared/domain/escalation/case.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { panelActPage } from './pages/panel-act.ts';
import { panelCasePage } from './pages/panel-case.ts';
import { type ActProblem, readAct, reportAct, type TypedAct, typedAct } from './panel-act-form.ts';
import { askStop, proposeAct, secondAct, withdrawAct } from './panel-acting.ts';
import { answered, caseOf, type Open, sayableWhy } from './panel-answered.ts';
import type { PanelNeeds } from './panel-needs.ts';
import {
  type PanelForm,
  panelForms,
  possibleForms,
  possibleOfReport,
  secondRefusal,
} from './panel-possible.ts';
import { panelRecommendationWeb } from './panel-recommendation-web.ts';
import { panelReportWeb, panelViewWeb } from './panel-report-web.ts';
import type { Seat } from './panel-seat.ts';
import { seeOther } from './panel-sign-in.ts';

const notFound: CookieResponse = { status: 404, body: '' };
const notHere: CookieResponse = { status: 405, body: '' };

const dones = [
  ...(['proposed', 'seconded', 'withdrawn', 'stop-asked'] as const),
  ...(['drafted', 'view-written', 'view-withdrawn'] as const),
];

/** Which proposals cannot be seconded by them now, and why. */
const refusedOf = (open: Open) =>
  new Map(
    open.view.proposals.flatMap(({ number }) => {
      const why = secondRefusal(open, number);
      return why ? [[number, sayableWhy(why)] as const] : [];
    }),
  );

const show = async (needs: PanelNeeds, open: Open, done: string | null): Promise<CookieResponse> => {
  const { at, seat, view } = open;
  const possible = possibleOfReport(open);
  const { send, publish } = possible;
  const body = panelCasePage({
    ...{ ...at, view, member: seat.member, subject: seat.by.subject },
    associationName: seat.association.name,
    fewMembers: seat.members < rulebookOf(view.rulebook).panel.members,
    refused: refusedOf(open),
    forms: possibleForms(open),
    report: { ...possible, send: send && sayableWhy(send), publish: publish && sayableWhy(publish) },
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

/** To send the draft that they have read, or to publish the version that they have: buttons on the case's page. */
const onReportAct = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
  kind: 'send-report' | 'publish-report',
): Promise<CookieResponse> => {
  if (request.method !== 'POST') return seeOther(caseOf(open));
  const act = reportAct(kind, request.fields);
  return act ? answered(open, await proposeAct(needs, open, act), 'proposed') : { status: 400, body: '' };
};

const onAct = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
  named: string | undefined,
): Promise<CookieResponse> => {
  if (named === 'send-report' || named === 'publish-report') return onReportAct(needs, request, open, named);
  const of = panelForms.find((each) => each === named);
  if (!of || (of === 'ask-stop' && open.seat.by.role !== 'panel-chair')) return notFound;
  if (request.method === 'POST') return propose(needs, open, of, request.fields);
  return possibleForms(open).includes(of) ? form(open, of, typedAct(new Map()), []) : seeOther(caseOf(open));
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
  at: Open['at'],
  seat: Seat,
): Promise<CookieResponse> => {
  const [named, part, one, ...more] = request.segments.slice(4);
  const id = caseId.safeParse(named).data;
  if (!id || more.length > 0) return notFound;
  const history = await needs.cases.load(seat.association.id, id);
  if (history?.view.association !== seat.association.id) return notFound;
  const open: Open = { at, seat, history, view: history.view };
  switch (part) {
    case undefined:
      return request.method === 'POST' ? notHere : show(needs, open, request.query.get('done'));
    case 'act':
      return onAct(needs, request, open, one);
    case 'proposal':
      return onProposal(needs, request, open, one);
    case 'report':
      return one === undefined ? panelReportWeb(needs, request, open) : notFound;
    case 'view':
      return one === undefined ? panelViewWeb(needs, request, open) : notFound;
    case 'recommendation':
      return panelRecommendationWeb(needs, request, open, one);
    default:
      return notFound;
  }
};
