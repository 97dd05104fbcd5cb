/** Languages the whole service is shown in; the first is the default. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Languages of the tenant's path: with easy-read English and, from right to left, Urdu. */
export const tellLanguages = [...languages, 'easy', 'ur'] as const;
export type TellLanguage = (typeof tellLanguages)[number];

/** Whether the whole service speaks it. */
export const isEverywhere = (lang: TellLanguage): lang is Language => languages.some((each) => each === lang);

/** The language in which somebody reads on where the whole service does not speak theirs. */
export const nearestLanguage = (lang: TellLanguage): Language => (isEverywhere(lang) ? lang : languages[0]);

/**
 * Every URL of the service. Links, forms, redirects, the gateway and the tests use these and spell none themselves.
 * Each path starts with its language; `/` is the start page in English.
 */
export const routes = {
  home: () => '/',
  start: (lang: TellLanguage) => `/${lang}/tell`,
  /** Every page of the form posts here; the sealed state says which page comes next. */
  form: (lang: TellLanguage) => `/${lang}/tell/form`,
  receipt: (lang: TellLanguage, token: string) => `/${lang}/tell/received/${token}`,
  /** The signed receipt as a text file. */
  receiptFile: (lang: TellLanguage, token: string) => `/${lang}/tell/received/${token}/file`,
  /** By receipt code: what was received, and changing or withdrawing it. */
  track: (lang: TellLanguage) => `/${lang}/tell/track`,
  /** By return code: goes on with a form that was saved, or deletes it. */
  return: (lang: TellLanguage) => `/${lang}/tell/return`,
  /** The public key that receipts are checked with. */
  receiptsKey: () => '/receipts/key',
  /** The form to print; in large print where that is asked. */
  paper: (lang: TellLanguage, size: 'normal' | 'large' = 'normal') =>
    `/${lang}/tell/paper${size === 'large' ? '?size=large' : ''}`,
  privacy: (lang: TellLanguage) => `/${lang}/tell/privacy`,
  dataProtection: (lang: TellLanguage) => `/${lang}/data-protection`,
  accessibility: (lang: TellLanguage) => `/${lang}/accessibility`,
  results: (lang: Language) => `/${lang}/results`,
  resultsOf: (lang: Language, association: string) => `/${lang}/results/${association}`,
  method: (lang: Language) => `/${lang}/results/method`,
  scoresCsv: () => '/data/scores.csv',
  caseFileSchema: () => '/data/case-file-1.schema.json',
  board: (lang: Language, token: string) => `/${lang}/board/${token}`,
  boardAnswer: (lang: Language, token: string) => `/${lang}/board/${token}/answer`,
  boardAcknowledge: (lang: Language, token: string) => `/${lang}/board/${token}/acknowledge`,
  regulator: (lang: Language, token: string) => `/${lang}/regulator/${token}`,
  regulatorAcknowledge: (lang: Language, token: string) => `/${lang}/regulator/${token}/acknowledge`,
} as const;

/** Greedy gateway routes of each web function; what none names goes to `publication`, which says "not found". */
export const gatewayRoutes = {
  intake: [
    'ANY /',
    'ANY /{lang}/tell',
    'ANY /{lang}/tell/{proxy+}',
    'ANY /{lang}/data-protection',
    'ANY /{lang}/accessibility',
    'ANY /receipts/key',
  ],
  board: ['ANY /{lang}/board/{proxy+}'],
  regulator: ['ANY /{lang}/regulator/{proxy+}'],
  publication: ['$default'],
} as const satisfies Record<string, readonly string[]>;

/** Path prefix that the edge serves from static files, with hashed names. */
export const staticPrefix = '/assets/';
