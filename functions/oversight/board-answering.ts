import type { Language } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { BoardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import type { LocalDate } from '../../shared/domain/time/calendar.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardWording } from '../../shared/wording/board.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type AnswerProblem, readAnswer, type TypedAnswer, typedAnswer, typedFrom } from './answer-form.ts';
import { type BoardAct, type BoardActed, boardAct } from './board-act.ts';
import type { BoardLink } from './board-link.ts';
import { type At, page } from './board-reply.ts';
import { type AnswerOf, answerFormPage } from './pages/board-answer.ts';
import { type AnswerCheckFacts, answerCheckPage } from './pages/board-check.ts';

/** What is answered, the case or a recommendation: its words, its drafts so far, and what sending does. */
export type AnswerTarget = {
  of: AnswerOf;
  publicNote: string;
  due: LocalDate | undefined;
  /** How many drafts there have been. */
  drafted: number;
  draft: { by: BoardContact; answer: BoardAnswer } | undefined;
  returned: BoardAnswer | undefined;
  preview: (answer: BoardAnswer) => AnswerCheckFacts['preview'];
  act: (answer: BoardAnswer, upon: number) => BoardAct;
  after: (acted: BoardActed, kept: string) => WebResponse;
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
const upon = (typed: string | undefined, { drafted }: AnswerTarget): number =>
  typed !== undefined && /^\d{1,4}$/.test(typed) ? Number(typed) : drafted;

type Written = { typed: TypedAnswer; upon: number };
type Answering = { at: At; link: BoardLink; target: AnswerTarget };

const form = (
  { at, link, target }: Answering,
  written: Written,
  problems: readonly AnswerProblem[],
  says: readonly string[] = [],
): WebResponse => {
  const words = wordingOf(boardDraftsWording, at.lang);
  const replaces = target.draft?.by === link.other ? [words.replaces(words.contacts[link.other])] : [];
  const body = answerFormPage({
    ...at,
    ...{ caseId: link.view.id, of: target.of },
    notes: [...says, target.publicNote, ...replaces],
    ...written,
    problems: problems.map((each) => ({ field: each.field, text: textOf(at.lang, each) })),
  });
  return page(body, problems.length > 0 ? 400 : says.length > 0 ? 409 : 200);
};

const check = (facts: Answering, written: Written): WebResponse => {
  const { at, link, target } = facts;
  const read = readAnswer(written.typed, link.today);
  if (read.kind === 'wrong') return form(facts, written, read.problems);
  const body = answerCheckPage({
    ...at,
    ...{
      caseId: link.view.id,
      of: target.of,
      publicNote: target.publicNote,
      answer: read.answer,
      ...written,
    },
    ...{ other: link.other, due: target.due, today: link.today },
    preview: target.preview(read.answer),
  });
  return page(body);
};

/**
 * The answer as a form, looked at once more, and sent to the other of the two as a draft. It opens with the draft that
 * waits, or that was sent back, in its fields. A GET changes nothing.
 * @param targetOf what is answered, as the case stands
 */
export const answering =
  (needs: { moves: CaseMoves }, targetOf: (link: BoardLink) => AnswerTarget) =>
  async (at: At, link: BoardLink, request: WebRequest): Promise<WebResponse> => {
    const target = targetOf(link);
    const facts = { at, link, target };
    if (request.method !== 'POST') {
      const before = target.draft?.answer ?? target.returned;
      const typed = before ? typedFrom(before) : typedAnswer(new Map());
      return form(facts, { typed, upon: target.drafted }, []);
    }
    const written = { typed: typedAnswer(request.fields), upon: upon(request.fields.get('upon'), target) };
    const act = request.fields.get('act');
    if (act === 'change') return form(facts, written, []);
    if (act !== 'send') return check(facts, written);
    const read = readAnswer(written.typed, link.today);
    if (read.kind === 'wrong') return form(facts, written, read.problems);
    const acted = await boardAct(needs)(link, target.act(read.answer, written.upon));
    if (acted.kind !== 'refused' || acted.why !== 'draft-changed') {
      const { reason, action, owner } = written.typed;
      return target.after(acted, [reason, action, owner].filter((each) => each !== '').join('\n'));
    }
    // Nothing that was typed is lost, and the next press knows the draft that came in between.
    const later = targetOf({ ...link, view: acted.view });
    const says = [wordingOf(boardDraftsWording, at.lang).meanwhile];
    const now = { at, link: { ...link, view: acted.view }, target: later };
    return form(now, { typed: written.typed, upon: later.drafted }, [], says);
  };
