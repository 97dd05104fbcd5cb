import type { Language, TellLanguage } from '../contracts/routes.ts';

/** One area of wording in each language of the pages that it stands on. */
export type Translated<W, L extends TellLanguage> = Readonly<Record<L, W>>;

/**
 * Puts the languages of an area together that stands on pages of the whole service; a key that is missing in Welsh does
 * not compile. The pattern, per area: `x.en.ts` exports the English object, `x.cy.ts` the Welsh one typed by it with
 * `checkedByNativeSpeaker`, and `x.ts` calls this once.
 */
export const translated = <W>(en: W, cy: W): Translated<W, Language> => ({ en, cy });

/** The same for an area on the tenant's path, which has all languages of that path: `x.easy.ts` and `x.ur.ts` too. */
export const told = <W>(
  en: W,
  others: Record<Exclude<TellLanguage, 'en'>, W>,
): Translated<W, TellLanguage> => ({
  en,
  ...others,
});

type Others = Exclude<TellLanguage, 'en'>;

/** What loads the other languages of each area that has them in files of their own. */
const loaders: ((lang: Others) => Promise<void>)[] = [];

/**
 * The same, where the words in other languages would be much to load for a visit that never reads them: they are there
 * once `spoken` has loaded them.
 * @throws when words are read that were not loaded.
 */
export const toldWhenAsked = <W>(
  en: W,
  load: Readonly<Record<Others, () => Promise<W>>>,
): Translated<W, TellLanguage> => {
  const loaded: Partial<Record<Others, W>> = {};
  loaders.push(async (lang) => {
    loaded[lang] ??= await load[lang]();
  });
  const wordsIn = (lang: Others): W => {
    const words = loaded[lang];
    if (words === undefined) throw new Error(`words in ${lang} are read before they were loaded`);
    return words;
  };
  return {
    en,
    get cy() {
      return wordsIn('cy');
    },
    get easy() {
      return wordsIn('easy');
    },
    get ur() {
      return wordsIn('ur');
    },
  };
};

/** Loads a language of every area that is imported by now and waits to be asked; what is loaded stays. */
export const spoken = async (lang: TellLanguage): Promise<void> => {
  if (lang !== 'en') await Promise.all(loaders.map((load) => load(lang)));
};

/** The wording of an area in a language; asking for one that the area does not have does not compile. */
export const wordingOf = <W, L extends TellLanguage>(area: Translated<W, L>, lang: NoInfer<L>): W =>
  area[lang];

/** The name of each language in itself, for the language navigation. */
export const languageNames: Readonly<Record<TellLanguage, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  easy: 'Easy English',
  ur: 'اردو',
};

/** What `lang` and `dir` of an element in a language say; easy-read English is English to a screen reader. */
export const markupOf: Readonly<Record<TellLanguage, { lang: string; dir?: 'rtl' }>> = {
  en: { lang: 'en' },
  cy: { lang: 'cy' },
  easy: { lang: 'en' },
  ur: { lang: 'ur', dir: 'rtl' },
};
