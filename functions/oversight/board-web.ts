import { isEverywhere, type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { addWorkingDays } from '../../shared/domain/time/working-days.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardWording } from '../../shared/wording/board.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { momentWords } from '../../shared/wording/moments.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type Acted, acknowledge } from './acknowledge.ts';
import { answer } from './answer.ts';
import { type AnswerProblem, readAnswer, type TypedAnswer, typedAnswer } from './answer-form.ts';
import { type LinkNeeds, type OpenedLink, openLink } from './opened-link.ts';
import { answerFormPage } from './pages/board-answer.ts';
import { boardCasePage } from './pages/board-case.ts';
import { answerCheckPage } from './pages/board-check.ts';
import { deadLinkPage } from './pages/dead-link.ts';
import { toldPage } from './pages/told.ts';

type Needs = LinkNeeds & { moves: CaseMoves; stylesheet: string };
type At = { lang: Language; stylesheet: string; token: string };

const page = (body: string, status = 200): WebResponse => ({ status, body });
const seeOther = (location: string): WebResponse => ({ status: 303, headers: { location }, body: '' });
const dead = (at: At): WebResponse => page(deadLinkPage(at), 404);

/** When the answer becomes public, in words: some working days after day 0, or at once when those have passed. */
const publicNote = (lang: Language, { view, today }: OpenedLink): string => {
  const words = wordingOf(boardWording, lang).answer;
  const wait = rulebookOf(view.rulebook).publication.caseEvidence;
  const day = addWorkingDays(view.dayZero ?? today, wait);
  return day > today ? words.publicNote(dateWords(day, lang)) : words.publicNow;
};

const told = (at: At, acted: Acted, recorded: (moment: string) => string): WebResponse => {
  const words = wordingOf(boardWording, at.lang);
  const common = { ...at, otherLanguage: () => undefined };
  const on = { href: routes.board(at.lang, at.token), text: words.already.back };
  switch (acted.kind) {
    case 'already':
      return page(
        toldPage({
          ...common,
          on,
          title: words.already.title,
          text: recorded(momentWords(acted.at, at.lang)),
        }),
      );
    case 'closed': {
      const moment = momentWords(acted.view.closed?.at ?? acted.view.openedAt, at.lang);
      return page(toldPage({ ...common, on, title: words.closed.title, text: words.closed.body(moment) }));
    }
    case 'not-here':
      return dead(at);
    case 'done':
      return seeOther(on.href);
    default:
      return acted satisfies never;
  }
};

const form = (
  at: At,
  link: OpenedLink,
  typed: TypedAnswer,
  problems: readonly AnswerProblem[],
): WebResponse => {
  const { errors } = wordingOf(boardWording, at.lang);
  const texts = problems.map((problem) => {
    switch (problem.field) {
      case 'kind':
        return { field: problem.field, text: errors.kind[problem.what] };
      case 'by':
        return { field: problem.field, text: errors.by[problem.what] };
      case 'reason':
      case 'action':
      case 'owner':
        return { field: problem.field, text: errors[problem.field][problem.what] };
      default:
        return problem satisfies never;
    }
  });
  const note = publicNote(at.lang, link);
  return page(
    answerFormPage({ ...at, caseId: link.view.id, publicNote: note, typed, problems: texts }),
    problems.length > 0 ? 400 : 200,
  );
};

const check = (at: At, link: OpenedLink, typed: TypedAnswer): WebResponse => {
  const read = readAnswer(typed, link.today);
  if (read.kind === 'wrong') return form(at, link, typed, read.problems);
  const note = publicNote(at.lang, link);
  return page(answerCheckPage({ ...at, caseId: link.view.id, publicNote: note, answer: read.answer, typed }));
};

const show = (at: At, link: OpenedLink, query: URLSearchParams): WebResponse => {
  const { view, association, today } = link;
  const said = query.get('done');
  const done =
    said === 'answered' && view.answeredAt
      ? 'answered'
      : said === 'acknowledged' && view.acknowledgedAt
        ? 'acknowledged'
        : undefined;
  return page(boardCasePage({ ...at, view, associationName: association.name, today, done }));
};

const postAnswer = async (
  needs: Needs,
  at: At,
  link: OpenedLink,
  request: WebRequest,
): Promise<WebResponse> => {
  const typed = typedAnswer(request.fields);
  const act = request.fields.get('act');
  if (act === 'change') return form(at, link, typed, []);
  if (act !== 'send') return check(at, link, typed);
  const answered = await answer(needs)(link, typed);
  if (answered.kind === 'wrong') return form(at, link, typed, answered.problems);
  if (answered.kind === 'done') return seeOther(`${routes.board(at.lang, at.token)}?done=answered`);
  return told(at, answered, wordingOf(boardWording, at.lang).already.answered);
};

/**
 * A board's pages behind its signed link. Whoever opens them changes nothing; only a posted form acts, once. Every
 * link that is not this board's own gives the same page.
 */
export const boardWeb =
  (needs: Needs) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const { lang } = request;
    if (!isEverywhere(lang)) return page('', 404);
    const [, token = '', act, ...more] = request.segments;
    const at: At = { lang, stylesheet: needs.stylesheet, token };
    const posted = request.method === 'POST';
    const link = await openLink(needs)('board', token);
    if (!link || more.length > 0) return dead(at);
    if (act === undefined) return posted ? page('', 405) : show(at, link, request.query);
    if (act === 'acknowledge') {
      if (!posted) return seeOther(routes.board(at.lang, token));
      const acted = await acknowledge(needs)('board', link);
      if (acted.kind === 'done') return seeOther(`${routes.board(at.lang, token)}?done=acknowledged`);
      return told(at, acted, wordingOf(boardWording, at.lang).already.acknowledged);
    }
    if (act !== 'answer') return dead(at);
    if (posted) return postAnswer(needs, at, link, request);
    const { view } = link;
    if (view.answeredAt || view.closed) return seeOther(routes.board(at.lang, token));
    return form(at, link, typedAnswer(new Map()), []);
  };
