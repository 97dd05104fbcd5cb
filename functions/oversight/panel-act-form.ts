import { type PanelAct, panelAct, panelOutcome } from '../../shared/domain/escalation/panel-act.ts';
import { verdict } from '../../shared/domain/escalation/verdict.ts';
import { type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';
import type { PanelForm } from './panel-possible.ts';

/** Fields of the forms of acts; the date has three boxes. */
export const actFields = ['choice', 'text', 'owner', 'by-day', 'by-month', 'by-year'] as const;
export type TypedAct = Readonly<Record<(typeof actFields)[number], string>>;

export type ActProblem = {
  field: 'choice' | 'text' | 'owner' | 'by';
  what: 'missing' | 'too-long' | 'not-a-date' | 'passed';
};
export type ReadAct =
  | { kind: 'act'; act: PanelAct }
  | { kind: 'stop'; reason: string }
  | { kind: 'wrong'; problems: ActProblem[] };

/** Longest texts, as the case's own schema counts them. */
export const longestOfAct = { text: 2000, owner: 200 } as const;

/** What cannot be seen, or turns the direction of what follows, does not belong in a public text. */
const unseen = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A posted text as it may be published. */
export const seenText = (text: string | undefined): string =>
  (text ?? '').replace(unseen, '').toWellFormed().trim();

/** The number of a text that a form carries; `undefined` where it carries none. */
export const carriedNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

/** What was typed; a field that was not sent is empty. */
export const typedAct = (fields: ReadonlyMap<string, string>): TypedAct => {
  const of = (field: keyof TypedAct): string => seenText(fields.get(field));
  return {
    ...{ choice: of('choice'), text: of('text'), owner: of('owner') },
    ...{ 'by-day': of('by-day'), 'by-month': of('by-month'), 'by-year': of('by-year') },
  };
};

/** What is wrong with a text that must stand and may not be longer. */
export const lengthProblem = (text: string, most: number): 'missing' | 'too-long' | undefined =>
  text === '' ? 'missing' : text.length > most ? 'too-long' : undefined;

/** A day in three boxes. */
export const typedDay = (typed: {
  day: string;
  month: string;
  year: string;
}): { day: LocalDate } | { wrong: 'missing' | 'not-a-date' } => {
  const parts = [typed.year, typed.month, typed.day];
  if (parts.every((part) => part === '')) return { wrong: 'missing' };
  const read = localDate.safeParse(parts.map((part) => part.padStart(2, '0')).join('-'));
  return read.success ? { day: read.data } : { wrong: 'not-a-date' };
};

const dayOf = (typed: TypedAct) =>
  typedDay({ day: typed['by-day'], month: typed['by-month'], year: typed['by-year'] });

const dayProblem = (typed: TypedAct, today: LocalDate): ActProblem[] => {
  const read = dayOf(typed);
  if ('wrong' in read) return [{ field: 'by', what: read.wrong }];
  return read.day < today ? [{ field: 'by', what: 'passed' }] : [];
};

const problemsOf = (form: PanelForm, typed: TypedAct, today: LocalDate): ActProblem[] => {
  const note = (field: 'text' | 'owner', most: number): ActProblem[] => {
    const what = lengthProblem(typed[field], most);
    return what ? [{ field, what }] : [];
  };
  const choices = form === 'judge-answer' ? verdict : form === 'close' ? panelOutcome : undefined;
  return [
    ...(choices && !choices.safeParse(typed.choice).success
      ? [{ field: 'choice' as const, what: 'missing' as const }]
      : []),
    ...note('text', longestOfAct.text),
    ...(form === 'recommend' ? [...note('owner', longestOfAct.owner), ...dayProblem(typed, today)] : []),
  ];
};

/** The parts of an act, by what it is. */
const partsOf = (form: Exclude<PanelForm, 'ask-stop'>, typed: TypedAct): object => {
  const { choice, text, owner } = typed;
  switch (form) {
    case 'judge-answer':
      return { verdict: choice, reason: text };
    case 'close':
      return { outcome: choice, reason: text };
    case 'recommend':
      return { text, owner, by: { wrong: undefined, day: undefined, ...dayOf(typed) }.day };
    case 'ask-information':
      return { question: text };
    case 'accept':
    case 'reject':
      return { reason: text };
    default:
      return form satisfies never;
  }
};

/** An act about a text of the report is a button that carries its number; `undefined` where it carries none. */
export const reportAct = (
  kind: 'send-report' | 'publish-report',
  fields: ReadonlyMap<string, string>,
): PanelAct | undefined => {
  const part = kind === 'send-report' ? 'draft' : 'version';
  const number = carriedNumber(fields.get(part));
  return number === undefined ? undefined : panelAct.safeParse({ kind, [part]: number }).data;
};

/**
 * Reads the form of an act. Every act is public, so each needs its text; what a form has no box for is not read.
 * @param today the day in England: what a panel recommends lies ahead
 */
export const readAct = (form: PanelForm, typed: TypedAct, today: LocalDate): ReadAct => {
  const problems = problemsOf(form, typed, today);
  if (problems.length > 0) return { kind: 'wrong', problems };
  if (form === 'ask-stop') return { kind: 'stop', reason: typed.text };
  return { kind: 'act', act: panelAct.parse({ kind: form, ...partsOf(form, typed) }) };
};
