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
 * - cases: events and heads of cases, notices (the outbox), ledger entries
 * - confidences: words and contact, sealed under the vault key, joined to nothing; saved drafts, each sealed under its code;
 *   first entries of paper forms
 * - people: who may sign in and what they may do; their sessions, each keyed by the hash of its secret
 * - ledger: the public log of cases, stops and scores, in tiles; its heads by day; the tree over each week's receipts
 *
 * Access patterns:
 * - an association by its code; all associations               → associations, `pk = 'association'`
 * - the margins of all associations                            → associations, `pk = 'margins'`
 * - a home code by its selector                                → associations, get
 * - a saved draft by its return code                            → confidences, get
 * - a first entry by its reference; all that wait               → confidences, `pk = 'sheet-entry'`
 * - all submissions about an association in a reporting year   → submissions, query `pk`, projecting `c`, or hash and week
 * - the latest run; its scorecards; a failure by id            → scores
 * - what is published now about every association, or one      → scores
 * - what was published about one association over time         → scores, get
 * - all events of a case; all heads of an association's cases  → cases, query `pk`, `begins_with(sk)`
 * - a person by subject; all of them; a session by its secret   → people
 * - the head of the log, one of a day; a tile; a bundle of entries; the place of an entry   → ledger, get
 * - a week's receipts: which weeks are sealed, one of them, a tile of its tree              → ledger, query `pk`, get
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
  /** Which publication is shown: flipped last. */
  publicationPointer: () => ({ pk: 'publication', sk: 'now' }),
  published: (version: string, association: string): Key => ({ pk: `published#${version}`, sk: association }),
  trends: (version: string, association: string): Key => ({ pk: `trends#${version}`, sk: association }),

  caseHead: (association: string, id: CaseId): Key => ({ pk: association, sk: `head#${id}` }),
  caseEvent: (association: string, id: CaseId, number: number): Key => ({
    pk: association,
    sk: `${caseEventsOf(id)}${String(number).padStart(6, '0')}`,
  }),
  notice: (association: string, id: NoticeId): Key => ({ pk: association, sk: `notice#${id}` }),
  ledgerEntry: (at: string, id: string): Key => ({ pk: waitingPartition, sk: `${at}#${id}` }),

  /** The log as it stands: flipped with everything that it rests on, in one transaction. */
  ledgerHead: (): Key => ({ pk: 'head', sk: 'now' }),
  ledgerHeadOf: (day: string): Key => ({ pk: 'head-of', sk: day }),
  ledgerTile: (level: number, index: number): Key => ({ pk: `tile#${level}`, sk: inOrder(index) }),
  ledgerBundle: (index: number): Key => ({ pk: 'entries', sk: inOrder(index) }),
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

  person: (subject: string): Key => ({ pk: peoplePartition, sk: subject }),
  session: (hash: string): Key => ({ pk: `session#${hash}`, sk: 'session' }),
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
