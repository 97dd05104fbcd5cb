import * as z from 'zod';

/** A moment in UTC, as `2026-12-18T09:00:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 }).brand('Instant');
export type Instant = z.infer<typeof instant>;

/** A calendar day, as `2026-12-18`; where a rule speaks of a day, it is the day in England. */
export const localDate = z.iso.date().brand('LocalDate');
export type LocalDate = z.infer<typeof localDate>;

let made: Intl.DateTimeFormat | undefined;
/** Made by the first day that is asked: reading a time zone's rules takes as long as a dozen pages. */
const london = (): Intl.DateTimeFormat => {
  made ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return made;
};

/** Makes an instant out of any ISO date-time, with or without milliseconds. Throws on what is none. */
export const instantOf = (text: string): Instant => {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error(`not a date and time: ${text}; wanted e.g. 2026-12-18T09:00:00Z`);
  return instant.parse(new Date(at).toISOString());
};

/** The day in England at this instant. */
export const localDateOf = (at: Instant): LocalDate => {
  const parts = new Map(
    london()
      .formatToParts(Date.parse(at))
      .map((part) => [part.type, part.value]),
  );
  return localDate.parse(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
};

const utc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);
const dayOfUtc = (milliseconds: number): LocalDate =>
  localDate.parse(new Date(milliseconds).toISOString().slice(0, 10));

/** The day this many calendar days later; negative is earlier. */
export const addDays = (day: LocalDate, days: number): LocalDate => dayOfUtc(utc(day) + days * 86_400_000);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((utc(to) - utc(from)) / 86_400_000);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: LocalDate): number => new Date(utc(day)).getUTCDay();

/** The Monday of the week that holds this day: the only time of a submission that leaves the store. */
export const weekOf = (day: LocalDate): LocalDate => addDays(day, -((weekday(day) + 6) % 7));

/** The reporting year that holds this day, by its first calendar year: 1 April to 31 March. */
export const reportingYearOf = (day: LocalDate): number => {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-01' ? year : year - 1;
};

/** The instant of midnight in England at the start of this day. */
export const startOfDay = (day: LocalDate): Instant => {
  // England is at UTC or UTC+1: midnight there is 00:00Z or 23:00Z of the day before.
  const summer = instantOf(new Date(utc(day) - 3_600_000).toISOString());
  return localDateOf(summer) === day ? summer : instantOf(`${day}T00:00:00Z`);
};

/** This many minutes later. */
export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(new Date(Date.parse(at) + minutes * 60_000).toISOString());
