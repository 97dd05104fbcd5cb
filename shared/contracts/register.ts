import type { CaseId } from '../domain/escalation/case.ts';
import type { NoticeId } from '../domain/escalation/notice.ts';
import type { Voice } from '../domain/submission/submission.ts';

/**
 * THE table schema: which tables there are, how each key is built, which index sees an entry. Adapters build keys only
 * through this file; the construct takes key names and indexes from it, and so does the local store.
 *
 * Five tables, because a function's role is the only wall that code cannot forget:
 * - associations: associations, what is known of all their homes, and their home codes
 * - submissions: what tenants answered, one row a voice and reporting year
 * - scores: runs, scorecards, failures, published figures
 * - cases: events and heads of cases, notices (the outbox), ledger entries
 * - confidences: words and contact, sealed under the vault key, joined to nothing; saved drafts, each sealed under its code
 *
 * Access patterns:
 * - an association by its code; all associations               → associations, `pk = 'association'`
 * - the margins of all associations                            → associations, `pk = 'margins'`
 * - a home code by its selector                                → associations, get
 * - a saved draft by its return code                            → confidences, get
 * - all submissions about an association in a reporting year   → submissions, query `pk`, projecting `c`
 * - the latest run; its scorecards; a failure by id            → scores
 * - what is published now about every association, or one      → scores
 * - what was published about one association over time         → scores, get
 * - all events of a case; all heads of an association's cases  → cases, query `pk`, `begins_with(sk)`
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
} as const;
export type TableName = keyof typeof tables;

export const keys = {
  association: (id: string): Key => ({ pk: 'association', sk: id }),
  margins: (association: string): Key => ({ pk: 'margins', sk: association }),
  code: (selector: string): Key => ({ pk: `code#${selector}`, sk: 'code' }),

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
  ledgerEntry: (at: string, id: string): Key => ({ pk: 'ledger#unsequenced', sk: `${at}#${id}` }),

  /** Both derived from the receipt's secret, so the store alone cannot join them to an answer. */
  words: (association: string, derived: string): Key => ({ pk: association, sk: `words#${derived}` }),
  contact: (association: string, derived: string): Key => ({ pk: association, sk: `contact#${derived}` }),
  /** Derived from the return code. The partition is its own: a role may be given drafts and nothing else of the table. */
  draft: (derived: string): Key => ({ pk: `draft#${derived}`, sk: 'draft' }),
} as const;

/** Partition of an association's submissions in a reporting year. */
export const submissionsOf = (association: string, year: number): string => `${association}#${year}`;
/** Prefix of the sort keys of a case's events. */
export const caseEventsOf = (id: CaseId): string => `event#${id}#`;
export const caseHeadPrefix = 'head#';
export const noticePrefix = (id: CaseId): string => `notice#${id}_`;
/** Partitions of the `due` index. */
export const duePartitions = { openCases: 'case', openNotices: 'notice' } as const;
