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
  /** Where an answer stands in the public record, as a file; its address opens no answer and not for long. */
  receiptProof: (lang: TellLanguage, token: string) => `/${lang}/tell/track/${token}`,
  /** By return code: goes on with a form that was saved, or deletes it. */
  return: (lang: TellLanguage) => `/${lang}/tell/return`,
  /** By a mailed link: shows that a saved form can be gone on with; only a post to `return` opens it. */
  returnByLink: (lang: TellLanguage, token: string) => `/${lang}/tell/return/${token}`,
  /** Associations of the charter, for the script that suggests them while somebody types. */
  suggestions: (lang: TellLanguage) => `/${lang}/tell/associations`,
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
  /** What became of every case that went to the regulator. */
  escalations: (lang: Language) => `/${lang}/results/escalations`,
  /** What the public log is, and its latest head. */
  ledger: (lang: Language) => `/${lang}/ledger`,
  /** A file of the log, as C2SP tlog-tiles names it; also `key`, `heads/<day>` and `opened/<entry>`. */
  ledgerFile: (name: string) => `/ledger/${name}`,
  scoresCsv: () => '/data/scores.csv',
  escalationsCsv: () => '/data/escalations.csv',
  /** What the panel of an association recommends, and what became of it. */
  recommendationsCsv: (association: string) => `/data/recommendations/${association}.csv`,
  caseFileSchema: () => '/data/case-file-1.schema.json',
  board: (lang: Language, token: string) => `/${lang}/board/${token}`,
  boardAnswer: (lang: Language, token: string) => `/${lang}/board/${token}/answer`,
  boardAcknowledge: (lang: Language, token: string) => `/${lang}/board/${token}/acknowledge`,
  /** The draft that the other of the two wrote, to be confirmed or sent back. */
  boardDraft: (lang: Language, token: string) => `/${lang}/board/${token}/draft`,
  boardConfirm: (lang: Language, token: string) => `/${lang}/board/${token}/confirm`,
  boardReturn: (lang: Language, token: string) => `/${lang}/board/${token}/return`,
  boardExtension: (lang: Language, token: string) => `/${lang}/board/${token}/extension`,
  /** What the panel asked for, by the number of its request. */
  boardInformation: (lang: Language, token: string, number: number) =>
    `/${lang}/board/${token}/information/${number}`,
  /** The case as tenants will see it. */
  boardPreview: (lang: Language, token: string) => `/${lang}/board/${token}/preview`,
  /** The text of the panel's report with this number, to which the board may reply. */
  boardReport: (lang: Language, token: string, version: number) =>
    `/${lang}/board/${token}/report/${version}`,
  /** What the panel recommends, and the board's answer to it. */
  boardRecommendation: (lang: Language, token: string, number: number) =>
    `/${lang}/board/${token}/recommendation/${number}`,
  boardRecommendationReturn: (lang: Language, token: string, number: number) =>
    `/${lang}/board/${token}/recommendation/${number}/return`,
  /** Asks for a link, or leads to the panel that somebody sits on. */
  panel: (lang: Language) => `/${lang}/panel`,
  /** What a mailed link opens: only a post signs in. */
  panelLink: (lang: Language, secret: string) => `/${lang}/panel/link/${secret}`,
  panelOut: (lang: Language) => `/${lang}/panel/out`,
  /** What a panel has to do. */
  panelOf: (lang: Language, association: string) => `/${lang}/panel/of/${association}`,
  panelCase: (lang: Language, association: string, caseId: string) =>
    `/${lang}/panel/of/${association}/case/${caseId}`,
  /** The form of one act of the panel, which a member proposes. */
  panelAct: (lang: Language, association: string, caseId: string, act: string) =>
    `/${lang}/panel/of/${association}/case/${caseId}/act/${act}`,
  /** What somebody does with a proposal: seconds it, or takes it back. */
  panelProposal: (lang: Language, association: string, caseId: string, number: number) =>
    `/${lang}/panel/of/${association}/case/${caseId}/proposal/${number}`,
  /** The panel's report on a case: its draft, to be read and written anew. */
  panelReport: (lang: Language, association: string, caseId: string) =>
    `/${lang}/panel/of/${association}/case/${caseId}/report`,
  /** One member's own view, which stands beside the report. */
  panelView: (lang: Language, association: string, caseId: string) =>
    `/${lang}/panel/of/${association}/case/${caseId}/view`,
  /** What came of a recommendation, as the panel judges it. */
  panelRecommendation: (lang: Language, association: string, caseId: string, number: number) =>
    `/${lang}/panel/of/${association}/case/${caseId}/recommendation/${number}`,
  panelInterests: (lang: Language, association: string) => `/${lang}/panel/of/${association}/interests`,
  /** In public: who sits on the panel of an association, and what it recommends. */
  panelInPublic: (lang: Language, association: string) => `/${lang}/results/${association}/panel`,
  /** In public: what a panel reports on a case; the newest text unless one is named. */
  reportInPublic: (lang: Language, association: string, caseId: string, version?: number) =>
    `/${lang}/results/${association}/report/${caseId}${version === undefined ? '' : `/${version}`}`,
  regulator: (lang: Language, token: string) => `/${lang}/regulator/${token}`,
  regulatorAcknowledge: (lang: Language, token: string) => `/${lang}/regulator/${token}/acknowledge`,
  /** The regulator says what became of a referral. */
  regulatorOutcome: (lang: Language, token: string) => `/${lang}/regulator/${token}/outcome`,
  /** Starts a sign-in; `to` is the page of ours to come back to. */
  signIn: (to?: string) => `/sign-in${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`,
  /** Where the sign-in service sends somebody back to. */
  signInBack: () => '/sign-in/back',
  /** A POST signs out; a GET says how things stand. */
  signOut: (lang?: Language) => `/sign-in/out${lang === undefined ? '' : `?lang=${lang}`}`,
  /** What somebody who is signed in may do. */
  desk: (lang: Language) => `/${lang}/desk`,
  /** Where helpers enter what tenants say on the phone or wrote on paper, in the tenant's language. */
  helper: (lang: TellLanguage) => `/${lang}/desk/helper`,
  helperTelephone: (lang: TellLanguage) => `/${lang}/desk/helper/telephone`,
  helperPaper: (lang: TellLanguage) => `/${lang}/desk/helper/paper`,
  reader: (lang: Language) => `/${lang}/desk/reader`,
  /** Where readers give what tenants wrote its themes. */
  readerThemes: (lang: Language) => `/${lang}/desk/reader/themes`,
  tradeBody: (lang: Language) => `/${lang}/desk/trade-body`,
  /** A case as the trade body sees it, and each of the acts that it may put. */
  tradeBodyCase: (lang: Language, caseId: string, act?: string) =>
    `/${lang}/desk/trade-body/case/${caseId}${act === undefined ? '' : `/${act}`}`,
  /** Mailboxes and panel of an association, and changes of them. */
  tradeBodyRegister: (lang: Language, association: string, change?: string) =>
    `/${lang}/desk/trade-body/register/${association}${change === undefined ? '' : `/${change}`}`,
  /** Everybody who may sign in; one of them, to be signed out everywhere. */
  tradeBodyPeople: (lang: Language, subject?: string) =>
    `/${lang}/desk/trade-body/people${subject === undefined ? '' : `/${subject}`}`,
  /** A change that takes two people: shown, confirmed, withdrawn. */
  tradeBodyChange: (lang: Language, id: string) => `/${lang}/desk/trade-body/change/${id}`,
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
  helper: ['ANY /{lang}/desk/helper', 'ANY /{lang}/desk/helper/{proxy+}'],
  reader: ['ANY /{lang}/desk/reader', 'ANY /{lang}/desk/reader/{proxy+}'],
  board: ['ANY /{lang}/board/{proxy+}'],
  panel: ['ANY /{lang}/panel', 'ANY /{lang}/panel/{proxy+}'],
  regulator: ['ANY /{lang}/regulator/{proxy+}'],
  tradeBody: ['ANY /{lang}/desk/trade-body', 'ANY /{lang}/desk/trade-body/{proxy+}'],
  signIn: ['ANY /sign-in', 'ANY /sign-in/{proxy+}', 'ANY /{lang}/desk'],
  publication: ['$default'],
} as const satisfies Record<string, readonly string[]>;

/** Path prefix of the public log's files. What of them never changes may be kept at the edge. */
export const ledgerPrefix = '/ledger/';

/** Path prefix that the edge serves from static files, with hashed names. */
export const staticPrefix = '/assets/';
