import type { Language } from '../contracts/routes.ts';
import type { Instant } from '../domain/time/calendar.ts';
import { dayWords } from './dates.ts';

const clockFace = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});
const joined: Readonly<Record<Language, string>> = { en: 'at', cy: 'am' };

/** A moment by the clocks of England: "Tuesday 29 December 2026 at 09:05". */
export const momentWords = (at: Instant, lang: Language): string =>
  `${dayWords(at, lang)} ${joined[lang]} ${clockFace.format(Date.parse(at))}`;
