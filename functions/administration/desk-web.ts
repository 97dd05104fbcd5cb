import { isEverywhere, routes } from '../../shared/contracts/routes.ts';
import type { SignedRequest, WebResponse } from '../../shared/contracts/web.ts';
import { associationId } from '../../shared/domain/association.ts';
import { associationOfCase, caseId } from '../../shared/domain/escalation/case.ts';
import { standingOf } from '../../shared/domain/people/proposal.ts';
import { answerDeskCase } from './desk-case.ts';
import { answerDeskChange, shownChange } from './desk-change.ts';
import { type DeskNeeds, type DeskRequest, nameOf, pageOf } from './desk-needs.ts';
import { answerDeskRegister } from './desk-register.ts';
import { answerDeskPeople } from './desk-sign-out.ts';
import { deskTasksPage } from './pages/desk-tasks-page.ts';
import { waitingTasks } from './waiting-tasks.ts';

/** So many changes are looked at: those that wait, and corrections that end a task. */
const latestChanges = 200;

/** Where a case's reference or a registration code leads; `undefined` when neither is known. */
const found = async (needs: DeskNeeds, { lang }: DeskRequest, asked: string): Promise<string | undefined> => {
  const id = caseId.safeParse(asked).data;
  if (id && (await needs.cases.load(associationOfCase(id), id))) return routes.tradeBodyCase(lang, id);
  const code = associationId.safeParse(asked.toUpperCase()).data;
  return code && (await needs.associations.get(code)) ? routes.tradeBodyRegister(lang, code) : undefined;
};

const start = async (needs: DeskNeeds, request: DeskRequest): Promise<WebResponse> => {
  const asked = request.query.get('find')?.trim();
  const location = asked && (await found(needs, request, asked));
  if (location) return { status: 303, headers: { location }, body: '' };
  const changes = await needs.proposals.latest(latestChanges);
  const open = changes.filter((each) => ['waiting', 'confirmed'].includes(standingOf(each)));
  const tasks = await waitingTasks(needs, changes);
  const body = deskTasksPage({
    ...{ ...pageOf(needs, request), asked, notFound: asked !== undefined },
    changes: await Promise.all(
      open.map(async (each) => ({
        ...{ id: each.id, own: each.by === request.person.subject },
        ...(await shownChange(needs, each)),
      })),
    ),
    tasks: await Promise.all(
      tasks.map(async ({ task, view, association }) => ({
        ...{ task, caseId: view.id, commitment: view.commitment, association },
        ...(task.kind === 'mailed-answer' && {
          recordedBy: await nameOf(needs, task.recordedBy),
          own: task.recordedBy === request.person.subject,
        }),
      })),
    ),
  });
  return { status: 200, body };
};

/** The trade body's desk: what waits, cases, the register, and changes that take two people. A GET changes nothing. */
export const deskWeb =
  (needs: DeskNeeds) =>
  async (signed: SignedRequest): Promise<WebResponse> => {
    const { lang } = signed;
    if (!isEverywhere(lang)) return { status: 404, body: '' };
    const request = { ...signed, lang };
    const [, , area, ...rest] = request.segments;
    switch (area) {
      case undefined:
        return request.method === 'POST' ? { status: 405, body: '' } : start(needs, request);
      case 'case':
        return answerDeskCase(needs, request, rest);
      case 'register':
        return answerDeskRegister(needs, request, rest);
      case 'people':
        return answerDeskPeople(needs, request, rest);
      case 'change':
        return answerDeskChange(needs, request, rest);
      default:
        return { status: 404, body: '' };
    }
  };
