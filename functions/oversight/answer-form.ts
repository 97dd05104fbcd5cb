import { type BoardAnswer, boardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import { type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';

/** Fields of the answer's form; the date has three boxes. */
export const answerFields = ['kind', 'reason', 'action', 'by-day', 'by-month', 'by-year', 'owner'] as const;
export type AnswerField = (typeof answerFields)[number];
export type TypedAnswer = Readonly<Record<AnswerField, string>>;

export type AnswerProblem =
  | { field: 'kind'; what: 'missing' }
  | { field: 'reason' | 'action'; what: 'missing' | 'too-long' }
  | { field: 'owner'; what: 'missing' | 'too-long' }
  | { field: 'by'; what: 'missing' | 'not-a-date' | 'passed' };

export type ReadAnswer = { kind: 'read'; answer: BoardAnswer } | { kind: 'wrong'; problems: AnswerProblem[] };

/** Longest texts, as the case's own schema counts them. */
export const longest = { text: 2000, owner: 200 } as const;

/** What cannot be seen, or turns the direction of what follows, does not belong in a published answer. */
const unseen = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A text without what cannot be seen. */
export const seenText = (text: string): string => text.replace(unseen, '').toWellFormed().trim();

/** What was typed, without what cannot be seen; a field that was not sent is empty. */
export const typedAnswer = (fields: ReadonlyMap<string, string>): TypedAnswer => {
  const of = (field: AnswerField): string => seenText(fields.get(field) ?? '');
  return {
    kind: of('kind'),
    reason: of('reason'),
    action: of('action'),
    'by-day': of('by-day'),
    'by-month': of('by-month'),
    'by-year': of('by-year'),
    owner: of('owner'),
  };
};

/** The fields of an answer that was given or drafted before, to be changed. */
export const typedFrom = (answer: BoardAnswer): TypedAnswer => {
  const [year = '', month = '', day = ''] = answer.kind === 'reject' ? [] : answer.by.split('-');
  return {
    kind: answer.kind,
    reason: answer.kind === 'accept' ? '' : answer.reason,
    ...(answer.kind === 'reject'
      ? { action: '', owner: '' }
      : { action: answer.action, owner: answer.owner }),
    ...{ 'by-day': day && String(Number(day)), 'by-month': month && String(Number(month)), 'by-year': year },
  };
};

const lengthProblem = (text: string, most: number): 'missing' | 'too-long' | undefined =>
  text === '' ? 'missing' : text.length > most ? 'too-long' : undefined;

type Day = { day: LocalDate } | { wrong: 'missing' | 'not-a-date' | 'passed' };

const dayOf = (typed: TypedAnswer, today: LocalDate): Day => {
  const parts = [typed['by-year'], typed['by-month'], typed['by-day']];
  if (parts.every((part) => part === '')) return { wrong: 'missing' };
  const read = localDate.safeParse(parts.map((part) => part.padStart(2, '0')).join('-'));
  if (!read.success) return { wrong: 'not-a-date' };
  return read.data < today ? { wrong: 'passed' } : { day: read.data };
};

/**
 * "Accept needs an action, its date and owner; reject a reason; part all of them." What a kind does not need is not
 * read, however much was typed there.
 * @param today the day in England: an action's date may not have passed.
 */
export const readAnswer = (typed: TypedAnswer, today: LocalDate): ReadAnswer => {
  const { kind, reason, action, owner } = typed;
  if (kind !== 'accept' && kind !== 'part' && kind !== 'reject')
    return { kind: 'wrong', problems: [{ field: 'kind', what: 'missing' }] };
  const problems: AnswerProblem[] = [];
  const note = (field: 'reason' | 'action' | 'owner', text: string, most: number): void => {
    const what = lengthProblem(text, most);
    if (what) problems.push({ field, what });
  };
  if (kind !== 'accept') note('reason', reason, longest.text);
  const read = dayOf(typed, today);
  if (kind !== 'reject') {
    note('action', action, longest.text);
    if ('wrong' in read) problems.push({ field: 'by', what: read.wrong });
    note('owner', owner, longest.owner);
  }
  if (problems.length > 0) return { kind: 'wrong', problems };
  const by = 'day' in read ? read.day : undefined;
  const needed = { accept: { action, by, owner }, part: { reason, action, by, owner }, reject: { reason } };
  return { kind: 'read', answer: boardAnswer.parse({ kind, ...needed[kind] }) };
};
