import {
  addDays,
  instantOf,
  type LocalDate,
  localDate,
  localDateOf,
  startOfDay,
} from '../../shared/domain/time/calendar.ts';
import type { Cell } from './score-cells.ts';

/** When an answer was sent: for the order, milliseconds since 1970; for the rules, the day in England. */
export type Sent = { at: number; day: LocalDate };

const shape =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

const wrong = 'wanted a date or a date and time, e.g. 2026-11-24 or 2026-11-24T09:30:00Z';
const hour = 3_600_000;

/** Remembers what was asked before: many answers come within few hours. */
const remembered = <K, V>(of: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = of(key);
    known.set(key, made);
    return made;
  };
};

/**
 * Reads when an answer was sent, wherever the machine stands: a time without a zone, and a day without a time, are
 * England's.
 */
export const sentCell = (): ((text: string) => Cell<Sent>) => {
  const dayOf = remembered((text: string) => localDate.safeParse(text).data ?? '');
  const midnightOf = remembered((day: LocalDate) => Date.parse(startOfDay(day)));
  // England changes its clocks on the hour, so a whole hour of UTC lies in one day there.
  const dayAt = remembered((hours: number) => localDateOf(instantOf(new Date(hours * hour).toISOString())));
  return (text) => {
    const [, written = '', hours = '0', minutes = '0', seconds = '0', fraction = '', zone] =
      shape.exec(text) ?? [];
    const day = dayOf(written);
    if (day === '') return { wrong: text === '' ? `is empty; ${wrong}` : `is not a time; ${wrong}` };
    const within =
      (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(`${seconds}.${fraction || '0'}`) * 1000;
    if (zone === undefined) return { value: { at: midnightOf(day) + within, day } };
    const [sign, ahead] = [zone.startsWith('-') ? -1 : 1, zone.replaceAll(/\D/g, '').padStart(4, '0')];
    const offset = sign * (Number(ahead.slice(0, 2)) * 60 + Number(ahead.slice(2))) * 60_000;
    const at = Date.parse(`${day}T00:00:00Z`) + within - offset;
    return { value: { at, day: dayAt(Math.floor(at / hour)) } };
  };
};

/** Days from 1970 to the Monday of the week that holds this day, in weeks: it numbers weeks. */
export const weekNumberOf = remembered((day: LocalDate): number =>
  // 1970 began on a Thursday.
  Math.floor(Date.parse(`${addDays(day, 3)}T00:00:00Z`) / 86_400_000 / 7),
);
