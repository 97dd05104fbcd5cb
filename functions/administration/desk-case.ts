import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { associationOfCase, type CaseView, caseId } from '../../shared/domain/escalation/case.ts';
import type { Refusal } from '../../shared/domain/escalation/command.ts';
import { leadProposals } from '../../shared/domain/escalation/trade-body-tasks.ts';
import { type DeskAct, deskActs, fieldOf, isWhatWasRead, openActs, readAct } from './desk-acts.ts';
import { actorOf, type DeskNeeds, type DeskRequest, nameOf, pageOf } from './desk-needs.ts';
import { answerDeskSecond } from './desk-second.ts';
import { deskActPage } from './pages/desk-act-page.ts';
import { deskCasePage } from './pages/desk-case-page.ts';
import { deskToldPage } from './pages/desk-told-page.ts';
import { propose } from './two-people.ts';
import type { FieldProblem } from './typed-fields.ts';

type About = { view: CaseView; associationName: string };
type Problem = FieldProblem | { field: string | undefined; says: Refusal };

const page = (body: string, status = 200): WebResponse => ({ status, body });
const seeOther = (location: string): WebResponse => ({ status: 303, headers: { location }, body: '' });
const notHere: WebResponse = { status: 404, body: '' };

const openCase = async ({ cases, associations }: DeskNeeds, typed: string): Promise<About | undefined> => {
  const id = caseId.safeParse(typed).data;
  if (!id) return undefined;
  const of = associationOfCase(id);
  const [history, association] = await Promise.all([cases.load(of, id), associations.get(of)]);
  return history && association && { view: history.view, associationName: association.name };
};

const show = async (needs: DeskNeeds, request: DeskRequest, about: About): Promise<WebResponse> => {
  const { mailedAnswer } = about.view;
  const own = mailedAnswer?.by === request.person.subject;
  const said = request.query.get('done');
  return page(
    deskCasePage({
      ...{
        ...pageOf(needs, request),
        ...about,
        acts: [
          ...openActs(about.view).filter((act) => !own || act !== 'confirm-mailed-answer'),
          ...(leadProposals(about.view).length > 0 ? ['second' as const] : []),
        ],
      },
      done: ([...deskActs, 'second'] as const).find((each) => each === said),
      recordedBy: mailedAnswer && (await nameOf(needs, mailedAnswer.by)),
    }),
  );
};

const form = (
  needs: DeskNeeds,
  request: DeskRequest,
  about: About,
  act: DeskAct,
  problems: readonly Problem[] = [],
): WebResponse =>
  page(
    deskActPage({
      ...pageOf(needs, request),
      ...about,
      act,
      problems,
      typed: Object.fromEntries(request.fields),
    }),
    problems.length > 0 ? 400 : 200,
  );

const told = (
  needs: DeskNeeds,
  request: DeskRequest,
  { view }: About,
  why: Refusal | 'not-open' | 'changed',
): WebResponse => {
  const back = routes.tradeBodyCase(request.lang, view.id);
  return page(deskToldPage({ ...pageOf(needs, request), why, back }), 409);
};

const put = async (
  needs: DeskNeeds,
  request: DeskRequest,
  about: About,
  act: DeskAct,
): Promise<WebResponse> => {
  const { view } = about;
  const { fields, lang, person } = request;
  if (!isWhatWasRead(act, fields, view)) return told(needs, request, about, 'changed');
  const read = readAct(act, { fields, view, by: actorOf(request), at: needs.clock.now() });
  if (read.kind === 'wrong') return form(needs, request, about, act, read.problems);
  if (read.kind === 'proposal') {
    const { id } = await propose(needs, request, read.change);
    needs.audit('change proposed', { by: person.subject, proposal: id });
    return seeOther(routes.tradeBodyChange(lang, id));
  }
  const at = { association: view.association, case: view.id };
  const moved = await needs.moves.put(at, read.command, `trade-body:${act}`);
  if (moved.kind === 'refused') {
    const field = fieldOf(moved.why);
    return field
      ? form(needs, request, about, act, [{ field, says: moved.why }])
      : told(needs, request, about, moved.why);
  }
  needs.audit('case act', { by: person.subject, case: view.id, act });
  return seeOther(`${routes.tradeBodyCase(lang, view.id)}?done=${act}`);
};

/** A case at the trade body's desk: a GET shows it, or the form of an act; a POST of a form acts. */
export const answerDeskCase = async (
  needs: DeskNeeds,
  request: DeskRequest,
  [typed = '', named, ...more]: readonly string[],
): Promise<WebResponse> => {
  const posted = request.method === 'POST';
  const about = await openCase(needs, typed);
  const act = deskActs.find((each) => each === named);
  if (about && named === 'second' && more.length === 0) return answerDeskSecond(needs, request, about);
  if (!about || more.length > 0 || (named !== undefined && !act)) return notHere;
  if (!act) return posted ? { status: 405, body: '' } : show(needs, request, about);
  if (!openActs(about.view).includes(act)) return told(needs, request, about, 'not-open');
  return posted ? put(needs, request, about, act) : form(needs, request, about, act);
};
