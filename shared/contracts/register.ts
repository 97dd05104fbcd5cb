import type { CaseId } from '../domain/escalation/case.ts';
import type { NoticeId } from '../domain/escalation/notice.ts';
import { sealedEntryId } from '../domain/ledger/sealed-entry.ts';
import type { Voice } from '../domain/submission/submission.ts';

/**
 * THE table schema: which tables there are, how each key is built, which index sees an entry. Adapters build keys only
 * through this file; the construct takes key names and indexes from it, and so does the local store.
 *
 * Seven tables, because a function's role is the only wall that code cannot forget:
 * - associations: associations, what is known of all their homes, and their home codes
 * - submissions: what tenants answered, one row a voice and reporting year
 * - scores: runs, scorecards, failures, published figures
 * - cases: events and heads of cases, notices (the outbox), ledger entries; what readers opened and found; themes of words
 * - confidences: words and contact, sealed under the vault key, joined to nothing; saved drafts, each sealed under its code;
 *   first entries of paper forms; reports of danger
 * - people: who may sign in and what they may do; who sits on panels; their links and sessions, each keyed by the hash of
 *   its secret; changes that take two people, and the audit of them
 * - ledger: the public log of cases, stops and scores, in tiles; its heads by day; the tree over each week's receipts
 *
 * Access patterns:
 * - an association by its code; all associations               → associations, `pk = 'association'`
 * - the margins of all associations                            → associations, `pk = 'margins'`
 * - a home code by its selector                                → associations, get
 * - a saved draft by its return code                            → confidences, get
 * - a first entry by its reference; all that wait               → confidences, `pk = 'sheet-entry'`
 * - reports of danger, with an address to pass on or without  → confidences, `pk = 'danger-report'`
 * - mails that pass an address on                              → cases, `pk = 'address-mail'`, get
 * - the words about an association                             → confidences, query `pk`, `begins_with(sk)`
 * - what readers did with a report; the themes of an association → cases, query `pk`
 * - all submissions about an association in a reporting year   → submissions, query `pk`, projecting `c`, or hash and week
 * - the latest run; its scorecards; a failure by id; a closed year   → scores
 * - what is published now about every association, or one      → scores
 * - what was published about one association over time         → scores, get
 * - what became of all cases that went to the regulator       → scores, get
 * - all events of a case; all heads of an association's cases  → cases, query `pk`, `begins_with(sk)`
 * - a person by subject; all of them; a session by its secret; since when a person is signed out → people
 * - the panel of an association; where an address sits; a link or session of a panel by its secret   → people
 * - which mail of a kind went to a member of a panel last        → people, get
 * - a change that takes two people; the latest of them; the latest lines of the audit   → people, get, query `pk`
 * - the head of the log, one of a day; a tile; a bundle of entries; the place of an entry   → ledger, get
 * - a week's receipts: which weeks are sealed, one of them, a tile of its tree              → ledger, query `pk`, get
 * - whether mails are sent; outcomes of a notice that a restore lost   → cases, get, query `pk`
 * - what tenants took back since a day                         → ledger, query `pk`
 * - entries without a number, oldest first                     → cases, query `pk`
 * - every open case or unsettled notice due by now             → cases, index `due`
 */
export const key = { partition: 'pk', sort: 'sk', expiry: 'expires' } as const;
export type Key = { pk: string; sk: string };

/** Sparse index: only rows that carry both attributes, i.e. that someone must look at by an instant. */
export const dueIndex = { name: 'due', partition: 'duePartition', sort: 'dueAt' } as const;

export const tables = {
  associations: { indexes: [], recoveryDays: 35 },
  submissions: { indexes: [], recoveryDays: 35 },
  scores: { indexes: [], recoveryDays: 35 },
  cases: { indexes: [dueIndex], recoveryDays: 35 },
  confidences: { indexes: [], recoveryDays: 7 },
  people: { indexes: [], recoveryDays: 35 },
  ledger: { indexes: [], recoveryDays: 35 },
} as const;
export type TableName = keyof typeof tables;

export const keys = {
  association: (id: string): Key => ({ pk: 'association', sk: id }),
  margins: (association: string): Key => ({ pk: 'margins', sk: association }),
  code: (selector: string): Key => ({ pk: `code#${selector}`, sk: 'code' }),
  /** Where tries are written that count for no code; no selector holds this sign, and no row of these says of which. */
  noCode: (selector: string): Key => ({ pk: `code#~${selector.slice(0, 2)}`, sk: 'code' }),

  submission: (association: string, year: number, voice: Voice): Key => ({
    pk: submissionsOf(association, year),
    sk: `${voice.kind}#${voice.hash}`,
  }),

  run: (runId: string): Key => ({ pk: 'run', sk: runId }),
  /** Which run is complete and latest: flipped last, so a crash half-way shows the run before. */
  latestRun: (): Key => ({ pk: 'latest-run', sk: 'latest-run' }),
  /** Checkpoint of one association's tally within one attempt at a run. */
  tally: (runId: string, attempt: number, association: string): Key => ({
    pk: `tally#${runId}#${attempt}`,
    sk: association,
  }),
  /** All scorecards of an association, of one attempt at a run; the run's own row says which attempt counts. */
  scorecards: (runId: string, attempt: number, association: string): Key => ({
    pk: `scorecards#${runId}#${attempt}`,
    sk: association,
  }),
  failure: (failureId: string): Key => ({ pk: 'failure', sk: failureId }),
  closedYear: (year: number): Key => ({ pk: 'closed-year', sk: String(year) }),
  /** Which publication is shown: flipped last. */
  publicationPointer: () => ({ pk: 'publication', sk: 'now' }),
  /** What became of all cases that went to the regulator, as counted last. */
  countedEscalations: (): Key => ({ pk: 'escalations', sk: 'now' }),
  published: (version: string, association: string): Key => ({ pk: `published#${version}`, sk: association }),
  trends: (version: string, association: string): Key => ({ pk: `trends#${version}`, sk: association }),

  caseHead: (association: string, id: CaseId): Key => ({ pk: association, sk: `head#${id}` }),
  caseEvent: (association: string, id: CaseId, number: number): Key => ({
    pk: association,
    sk: `${caseEventsOf(id)}${String(number).padStart(6, '0')}`,
  }),
  notice: (association: string, id: NoticeId): Key => ({ pk: association, sk: `notice#${id}` }),
  /** Whether mails are sent; and what the mail service said, during a restore, of notices that came back as not sent or not at all. */
  mailSwitch: (): Key => ({ pk: 'mail', sk: 'switch' }),
  sentBefore: (id: string, outcome: string): Key => ({ pk: `sent-before#${id}`, sk: outcome }),
  ledgerEntry: (at: string, id: string): Key => ({ pk: waitingPartition, sk: `${at}#${id}` }),

  /** The log as it stands: flipped with everything that it rests on, in one transaction. */
  ledgerHead: (): Key => ({ pk: 'head', sk: 'now' }),
  ledgerHeadOf: (day: string): Key => ({ pk: 'head-of', sk: day }),
  ledgerTile: (level: number, index: number): Key => ({ pk: `tile#${level}`, sk: inOrder(index) }),
  ledgerBundle: (index: number): Key => ({ pk: 'entries', sk: inOrder(index) }),
  /** What a tenant took back, by its day: to be taken back again after a restore. */
  erased: (day: string, id: string): Key => ({ pk: 'erased', sk: `${day}#${id}` }),
  ledgerPlace: (id: string): Key => ({ pk: `place#${id}`, sk: 'place' }),
  /** A week whose receipts are sealed, by its Monday: written last, and once. */
  sealedWeek: (week: string): Key => ({ pk: sealedPartition, sk: week }),
  /** Of the tree with this head: another run's half-done tree of the same week stands elsewhere. */
  receiptsTile: (of: { week: string; root: string }, at: { level: number; index: number }): Key => ({
    pk: `${sealedPartition}#${of.week}#${of.root}`,
    sk: `${at.level}#${inOrder(at.index)}`,
  }),

  /** Both derived from the receipt's secret, so the store alone cannot join them to an answer. */
  words: (association: string, derived: string): Key => ({ pk: association, sk: `words#${derived}` }),
  contact: (association: string, derived: string): Key => ({ pk: association, sk: `contact#${derived}` }),
  /** Derived from the return code. The partition is its own: a role may be given drafts and nothing else of the table. */
  draft: (derived: string): Key => ({ pk: `draft#${derived}`, sk: 'draft' }),
  /** A sheet typed in once. All in one partition, which is their own as that of drafts is: those that wait are listed. */
  sheetEntry: (derived: string): Key => ({ pk: 'sheet-entry', sk: derived }),
  /** A report of danger that readers have to read, derived from the receipt's secret; about whom it is, is sealed. */
  dangerReport: (derived: string): Key => ({ pk: 'danger-report', sk: derived }),
  /** What readers did with one thing that they read; `entry` begins with its instant, or names what happens once. */
  readerLog: (what: string, entry: string): Key => ({ pk: `reader-log#${what}`, sk: entry }),
  /** What a reader made of one text about an association. */
  coding: (association: string, text: string): Key => ({ pk: `coding#${association}`, sk: text }),
  /** A mail that passes an address on, by the version of the report that two readers read: ids alone. */
  addressMail: (reading: string): Key => ({ pk: 'address-mail', sk: reading }),

  person: (subject: string): Key => ({ pk: peoplePartition, sk: subject }),
  session: (hash: string): Key => ({ pk: `session#${hash}`, sk: 'session' }),
  /** When a person was signed out everywhere; whoever may write it can give nobody a role. */
  signedOut: (subject: string): Key => ({ pk: 'signed-out', sk: subject }),
  /** A change that takes two people. */
  proposal: (id: string): Key => ({ pk: 'proposal', sk: id }),
  /** Who proposed and decided what; only ever added to. */
  auditEntry: (at: string, id: string): Key => ({ pk: 'audit', sk: `${at}#${id}` }),

  /** Everybody who sits or sat on the panel of an association. */
  panelMember: (association: string, id: string): Key => ({ pk: `panel#${association}`, sk: id }),
  /** What the public may know of each of them: no name, no address. Written together with the row above. */
  panelPublic: (association: string, id: string): Key => ({ pk: `panel-public#${association}`, sk: id }),
  /** Where an address sits now: one row an association. */
  panelAddress: (hash: string, association: string): Key => ({
    pk: `panel-address#${hash}`,
    sk: association,
  }),
  /** A link that signs somebody of a panel in, by the hash of its secret; how many were made for an address in an hour. */
  panelLink: (hash: string): Key => ({ pk: `panel-link#${hash}`, sk: 'link' }),
  panelLinkCount: (hash: string, hour: string): Key => ({ pk: `panel-links-of#${hash}`, sk: hour }),
  /** Apart from the sessions of people with a role: who may start these can start none of those. */
  panelSession: (hash: string): Key => ({ pk: `panel-session#${hash}`, sk: 'session' }),
  /** Which mail of a kind went to a member last, and for which day; ids alone. */
  panelTold: (association: string, id: string, kind: string): Key => ({
    pk: `panel-told#${association}`,
    sk: `${id}#${kind}`,
  }),
} as const;

/** Partition of the entries of cases that have no number in the log yet. */
export const waitingPartition = 'ledger#unsequenced';
/** Partition of the weeks whose receipts are sealed; those of their tiles begin with it. */
export const sealedPartition = 'receipts';
/** Partitions that sealing writes, as a role names them. */
export const sealedPartitions = [sealedPartition, `${sealedPartition}#*`] as const;
/**
 * Partitions of the log of which a receipt's place is proved: weeks, head and tiles, which anybody may see. Not the
 * places of other entries, where their salts stand, and no entries.
 */
export const placePartitions = [
  ...sealedPartitions,
  keys.ledgerHead().pk,
  'tile#*',
  keys.ledgerPlace(sealedEntryId('*')).pk,
] as const;
/** A number as a sort key, so that rows stand in its order. */
const inOrder = (index: number): string => String(index).padStart(12, '0');
/**
 * Partitions in which words lie: a registration code begins with one of these, and what else the table holds with a small
 * letter.
 */
export const wordsPartitions = [...'ACHLS0123456789'].map((first) => `${first}*`);
/** What a sealed row of `confidences` is for, as the key service is told: a role may be given some and not others. */
export const sealedFor = {
  words: 'words',
  contact: 'contact',
  report: 'danger-report',
  address: 'address',
} as const;
/** Prefix of the sort keys of words. */
export const wordsPrefix = 'words#';
/** Partition of everybody who may sign in. */
export const peoplePartition = 'person';
/** Partition of an association's submissions in a reporting year. */
export const submissionsOf = (association: string, year: number): string => `${association}#${year}`;
/** Prefix of the sort keys of a case's events. */
export const caseEventsOf = (id: CaseId): string => `event#${id}#`;
export const caseHeadPrefix = 'head#';
export const noticePrefix = (id: CaseId): string => `notice#${id}_`;
/** Partitions of the `due` index. */
export const duePartitions = { openCases: 'case', openNotices: 'notice' } as const;
