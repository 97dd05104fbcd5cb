/** Languages the whole service is shown in; the first is the default. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/**
 * Every URL of the service. Links, forms, redirects, the gateway and the tests use these and spell none themselves.
 * Each path starts with its language; `/` is the start page in English.
 */
export const routes = {
  home: () => '/',
  start: (lang: Language) => `/${lang}/tell`,
  /** Every page of the form posts here; the sealed state says which page comes next. */
  form: (lang: Language) => `/${lang}/tell/form`,
  receipt: (lang: Language, token: string) => `/${lang}/tell/received/${token}`,
  /** The signed receipt as a text file. */
  receiptFile: (lang: Language, token: string) => `/${lang}/tell/received/${token}/file`,
  /** By receipt code: what was received, and changing or withdrawing it. */
  track: (lang: Language) => `/${lang}/tell/track`,
  /** The public key that receipts are checked with. */
  receiptsKey: () => '/receipts/key',
  privacy: (lang: Language) => `/${lang}/tell/privacy`,
  dataProtection: (lang: Language) => `/${lang}/data-protection`,
  accessibility: (lang: Language) => `/${lang}/accessibility`,
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
