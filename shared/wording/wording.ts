import type { Language } from '../contracts/routes.ts';

/** One area of wording in every language, and in which languages a native speaker has read it. */
export type Translated<W> = {
  wording: Readonly<Record<Language, W>>;
  checked: Readonly<Record<Language, boolean>>;
};

/**
 * Puts the two languages of an area together; a key that is missing in Welsh does not compile. The pattern, per area:
 * `x.en.ts` exports the English object, `x.cy.ts` the Welsh one typed by it with `checkedByNativeSpeaker`, and `x.ts`
 * calls this once.
 */
export const translated = <W>(en: W, cy: W, checkedByNativeSpeaker: boolean): Translated<W> => ({
  wording: { en, cy },
  checked: { en: true, cy: checkedByNativeSpeaker },
});

/** The wording of an area in a language. */
export const wordingOf = <W>(area: Translated<W>, lang: Language): W => area.wording[lang];

/** The name of each language in itself, for the language navigation. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };
