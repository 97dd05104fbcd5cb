import type { Language } from '../contracts/routes.ts';
import { type Instant, type LocalDate, localDateOf, weekday } from '../domain/time/calendar.ts';

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  cy: [
    ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
    ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  ],
};

/** "29 December 2026", "29 Rhagfyr 2026". */
export const shortDateWords = (day: LocalDate, lang: Language): string =>
  `${Number(day.slice(8))} ${months[lang][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** "Tuesday 29 December 2026", "Dydd Mawrth 29 Rhagfyr 2026". */
export const dateWords = (day: LocalDate, lang: Language): string =>
  `${weekdays[lang][weekday(day)]} ${shortDateWords(day, lang)}`;

/** The day in England at this instant, in words. */
export const dayWords = (at: Instant, lang: Language): string => dateWords(localDateOf(at), lang);
