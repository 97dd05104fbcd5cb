import type { TellLanguage } from '../contracts/routes.ts';
import { type Instant, type LocalDate, localDateOf, weekday } from '../domain/time/calendar.ts';

const english = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
} as const;

const weekdays: Readonly<Record<TellLanguage, readonly string[]>> = {
  en: english.weekdays,
  cy: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
  easy: english.weekdays,
  ur: ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'],
};

const months: Readonly<Record<TellLanguage, readonly string[]>> = {
  en: english.months,
  cy: [
    ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
    ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  ],
  easy: english.months,
  ur: [
    ...['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون'],
    ...['جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  ],
};

/** "29 December 2026", "29 Rhagfyr 2026", "29 دسمبر 2026". */
export const shortDateWords = (day: LocalDate, lang: TellLanguage): string =>
  `${Number(day.slice(8))} ${months[lang][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** "Tuesday 29 December 2026", "Dydd Mawrth 29 Rhagfyr 2026". */
export const dateWords = (day: LocalDate, lang: TellLanguage): string =>
  `${weekdays[lang][weekday(day)]} ${shortDateWords(day, lang)}`;

/** The day in England at this instant, in words. */
export const dayWords = (at: Instant, lang: TellLanguage): string => dateWords(localDateOf(at), lang);
