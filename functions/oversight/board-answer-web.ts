import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { previewOf, rightOfReply } from '../../shared/domain/publication/right-of-reply.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardWording } from '../../shared/wording/board.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type AnswerProblem, readAnswer, type TypedAnswer, typedAnswer, typedFrom } from './answer-form.ts';
import { boardAct } from './board-act.ts';
import type { BoardLink } from './board-link.ts';
import { type At, afterPress, page, seeOther } from './board-reply.ts';
import { answerFormPage } from './pages/board-answer.ts';
import { answerCheckPage } from './pages/board-check.ts';

/** When the answer becomes public, in words. */
export const publicNote = (lang: Language, { view, today }: BoardLink): string => {
  const words = wordingOf(boardWording, lang).answer;
  const { from } = rightOfReply(view, today);
  return from > today ? words.publicNote(dateWords(from, lang)) : words.publicNow;
};

const textOf = (lang: Language, problem: AnswerProblem): string => {
  const { errors } = wordingOf(boardWording, lang);
  switch (problem.field) {
    case 'kind':
      return errors.kind[problem.what];
    case 'by':
      return errors.by[problem.what];
    case 'reason':
    case 'action':
    case 'owner':
      return errors[problem.field][problem.what];
    default:
      return problem satisfies never;
  }
};

/** How many drafts there had been when the form was opened: only what somebody has read may be taken the place of. */
const upon = (typed: string | undefined, link: BoardLink): number =>
  typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : link.view.drafted;

type Written = { typed: TypedAnswer; upon: number };

const form = (
  at: At,
  link: BoardLink,
  written: Written,
  problems: readonly AnswerProblem[],
  says: readonly string[] = [],
): WebResponse => {
  const { draft } = link.view;
  const words = wordingOf(boardDraftsWording, at.lang);
  const replaces = draft?.by === link.other ? [words.replaces(words.contacts[link.other])] : [];
  const body = answerFormPage({
    ...at,
    caseId: link.view.id,
    notes: [...says, publicNote(at.lang, link), ...replaces],
    ...written,
    problems: problems.map((each) => ({ field: each.field, text: textOf(at.lang, each) })),
  });
  return page(body, problems.length > 0 ? 400 : says.length > 0 ? 409 : 200);
};

const check = (at: At, link: BoardLink, written: Written): WebResponse => {
  const read = readAnswer(written.typed, link.today);
  if (read.kind === 'wrong') return form(at, link, written, read.problems);
  const { lang } = at;
  const body = answerCheckPage({
    ...at,
    ...{ caseId: link.view.id, publicNote: publicNote(lang, link), answer: read.answer, ...written },
    ...{ other: link.other, due: link.view.answerBy, today: link.today },
    preview: previewOf(link.view, read.answer, link.now),
  });
  return page(body);
};

const send = async (
  needs: { moves: CaseMoves },
  at: At,
  link: BoardLink,
  written: Written,
): Promise<WebResponse> => {
  const read = readAnswer(written.typed, link.today);
  if (read.kind === 'wrong') return form(at, link, written, read.problems);
  const acted = await boardAct(needs)(link, {
    ...{ kind: 'draft-answer', answer: read.answer, upon: written.upon },
  });
  if (acted.kind !== 'refused' || acted.why !== 'draft-changed') {
    const { reason, action, owner } = written.typed;
    const kept = [reason, action, owner].filter((each) => each !== '').join('\n');
    return afterPress(at, acted, 'drafted', kept);
  }
  // Nothing that was typed is lost, and the next press knows the draft that came in between.
  const { view } = acted;
  const says = [wordingOf(boardDraftsWording, at.lang).meanwhile];
  return form(at, { ...link, view }, { typed: written.typed, upon: view.drafted }, [], says);
};

/**
 * The answer as a form, looked at once more, and sent to the other of the two as a draft. It opens with the draft that
 * waits, or that was sent back, in its fields. A GET changes nothing.
 */
export const answerWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest): Promise<WebResponse> => {
    const { view } = link;
    if (request.method !== 'POST') {
      if (view.answeredAt || view.closed) return seeOther(routes.board(at.lang, at.token));
      const before = view.draft?.answer ?? view.draftReturned?.answer;
      const typed = before ? typedFrom(before) : typedAnswer(new Map());
      return form(at, link, { typed, upon: view.drafted }, []);
    }
    const written = { typed: typedAnswer(request.fields), upon: upon(request.fields.get('upon'), link) };
    const act = request.fields.get('act');
    if (act === 'change') return form(at, link, written, []);
    return act === 'send' ? send(needs, at, link, written) : check(at, link, written);
  };
