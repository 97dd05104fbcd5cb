import { type Language, nearestLanguage, routes, tellLanguages } from '../../shared/contracts/routes.ts';

/** Pages of people who sign in, in any language that one of them has; nothing that another site could be. */
const ours = new RegExp(`^/(${tellLanguages.join('|')})/desk(?:/[\\w-]+)*(?:\\?[\\w=&%.+-]*)?$`);

/**
 * The page to come back to after signing in: what was asked, where it is a page of ours, and the desk else. An address
 * of another site (`//evil.example`, `/\evil.example`, `https:…`) is none of ours.
 */
export const wayBack = (asked: string | undefined): string =>
  asked !== undefined && asked.length <= 500 && ours.test(asked) ? asked : routes.desk('en');

/** The language in which somebody wants to be spoken to, by the page they come from. */
export const languageOf = (text: string | undefined): Language => {
  const lang = tellLanguages.find((each) => each === text?.replace(/^\//, '').split('/')[0]);
  return lang === undefined ? 'en' : nearestLanguage(lang);
};
