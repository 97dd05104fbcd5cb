import { boardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Command, Refusal } from '../../shared/domain/escalation/command.ts';
import { regulatorOutcome } from '../../shared/domain/escalation/regulator-outcome.ts';
import type { TwoPersonChange } from '../../shared/domain/people/proposal.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { actorOf } from './desk-needs.ts';
import { type FieldProblem, type Fields, reader, typed } from './typed-fields.ts';

/** What the trade body may put to a case. None of them deletes, closes or delays a case by one person alone. */
export const deskActs = ['post', 'mailed-answer', 'confirm-mailed-answer', 'stop', 'outcome'] as const;
export type DeskAct = (typeof deskActs)[number];

const allowed: Readonly<Record<DeskAct, (view: CaseView) => boolean>> = {
  post: (view) => view.boardNoticeOwedAt !== undefined && !view.dayZero,
  'mailed-answer': (view) => view.boardNoticeOwedAt !== undefined && !view.answeredAt,
  'confirm-mailed-answer': (view) => view.mailedAnswer !== undefined && !view.answeredAt,
  stop: (view) =>
    view.escalation !== undefined &&
    !view.regulatorNoticeOwedAt &&
    !view.stopAsked.some((each) => each.by.role === 'trade-body'),
  outcome: (view) => view.regulatorNoticeOwedAt !== undefined,
};

/** The acts that a case is open to now. */
export const openActs = (view: CaseView): DeskAct[] =>
  view.closed ? [] : deskActs.filter((act) => allowed[act](view));

type Put = Exclude<Command, { kind: 'open-case' }>;

/** What a form asks for: a command that is put at once, or a change that somebody else confirms. */
export type ReadAct =
  | { kind: 'command'; command: Put }
  | { kind: 'proposal'; change: TwoPersonChange }
  | { kind: 'wrong'; problems: readonly FieldProblem[] };

type Reading = { fields: Fields; view: CaseView; by: ReturnType<typeof actorOf>; at: Instant };

const longest = { text: 2000, owner: 200 };

const read = (
  problems: readonly FieldProblem[],
  of: Exclude<ReadAct, { kind: 'wrong' }> | undefined,
): ReadAct => (of && problems.length === 0 ? of : { kind: 'wrong', problems });

const post = ({ fields, at }: Reading): ReadAct => {
  const { day, problems } = reader(fields);
  const postedOn = day('on');
  const command = postedOn && ({ kind: 'confirm-post', at, by: 'trade-body', postedOn } as const);
  return read(problems, command && { kind: 'command', command });
};

const stop = ({ fields, at, by }: Reading): ReadAct => {
  const { text, problems } = reader(fields);
  const reason = text('reason', longest.text);
  return read(problems, { kind: 'command', command: { kind: 'ask-stop', at, by, reason } });
};

const outcome = ({ fields, view }: Reading): ReadAct => {
  const { one, text, problems } = reader(fields);
  const said = one('outcome', regulatorOutcome.options);
  const note = text('note', longest.text);
  const about = { association: view.association, case: view.id };
  return read(
    problems,
    said && { kind: 'proposal', change: { kind: 'regulator-outcome', ...about, outcome: said, note } },
  );
};

/** Asks of each kind of answer what the board's own form asks. */
const mailedAnswer = ({ fields, at, by }: Reading): ReadAct => {
  const { one, text, day, problems } = reader(fields);
  const from = one('from', ['secretary', 'chair'] as const);
  const receivedOn = day('on');
  const kind = one('kind', ['accept', 'part', 'reject'] as const);
  const reason = kind && kind !== 'accept' ? { reason: text('reason', longest.text) } : {};
  const action =
    kind && kind !== 'reject'
      ? { action: text('action', longest.text), by: day('by'), owner: text('owner', longest.owner) }
      : {};
  const answer = boardAnswer.safeParse({ kind, ...reason, ...action });
  const whole = from && receivedOn && answer.success && { from, receivedOn, answer: answer.data };
  return read(
    problems,
    whole ? { kind: 'command', command: { kind: 'record-mailed-answer', at, by, ...whole } } : undefined,
  );
};

/** Reads a posted form of an act. What it asks for is judged again by the case itself. */
export const readAct = (act: DeskAct, of: Reading): ReadAct => {
  switch (act) {
    case 'post':
      return post(of);
    case 'mailed-answer':
      return mailedAnswer(of);
    case 'confirm-mailed-answer':
      return { kind: 'command', command: { kind: 'confirm-mailed-answer', at: of.at, by: of.by } };
    case 'stop':
      return stop(of);
    case 'outcome':
      return outcome(of);
    default:
      return act satisfies never;
  }
};

/** Whether what was confirmed is what stands there: another answer may have been recorded since the page was opened. */
export const isWhatWasRead = (act: DeskAct, fields: Fields, view: CaseView): boolean =>
  act !== 'confirm-mailed-answer' || typed(fields, 'recorded') === view.mailedAnswer?.at;

/** The field that a refusal of the case is about; none where it is about the case. */
export const fieldOf = (why: Refusal): 'on' | 'by' | 'reason' | undefined => {
  if (why === 'day-in-future' || why === 'day-before-case') return 'on';
  if (why === 'action-day-passed') return 'by';
  return why === 'reason-missing' ? 'reason' : undefined;
};
