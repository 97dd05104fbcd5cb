import { type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';

/** Fields of a posted form. */
export type Fields = ReadonlyMap<string, string>;

/** What is wrong with a field, as its page says it. */
export type FieldProblem = { field: string; says: 'missing' | 'too-long' | 'not-a-date' | 'not-an-address' };

/** What cannot be seen, or turns the direction of what follows, does not belong in a text that others read. */
const unseen = /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What was typed in a field, without what cannot be seen; empty where it was not sent. */
export const typed = (fields: Fields, name: string): string =>
  (fields.get(name) ?? '').replace(unseen, '').toWellFormed().trim();

/** Reads the fields of a form one by one and keeps what is wrong, in the order of the form. */
export const reader = (fields: Fields) => {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, says: FieldProblem['says']): undefined => {
    problems.push({ field, says });
    return undefined;
  };
  return {
    problems,
    text: (field: string, most: number): string => {
      const text = typed(fields, field);
      if (text === '') wrong(field, 'missing');
      else if (text.length > most) wrong(field, 'too-long');
      return text;
    },
    one: <T extends string>(field: string, of: readonly T[]): T | undefined =>
      of.find((each) => each === typed(fields, field)) ?? wrong(field, 'missing'),
    day: (field: string): LocalDate | undefined => {
      const parts = ['year', 'month', 'day'].map((part) => typed(fields, `${field}-${part}`));
      if (parts.every((part) => part === '')) return wrong(field, 'missing');
      const read = localDate.safeParse(parts.map((part) => part.padStart(2, '0')).join('-'));
      return read.success ? read.data : wrong(field, 'not-a-date');
    },
    wrong,
  };
};
