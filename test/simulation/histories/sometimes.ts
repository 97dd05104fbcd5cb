import type { Seen } from './seen.ts';

const ports = [
  'cases.append',
  'cases.load',
  'notices.claim',
  'notices.markSent',
  'mailer.send',
  'bus.announce',
];
const calls = ['throttled', 'answer-lost', 'crash-before', 'crash-after', 'slow'];
const acts = [
  ...['acknowledge-board', 'draft-answer', 'confirm-answer', 'return-draft', 'ask-extension'],
  ...['acknowledge-regulator', 'record-regulator-outcome', 'confirm-outcome'],
  ...['propose-panel-act', 'second-panel-act', 'ask-stop', 'read-danger', 'find-report'],
  ...['desk mailed-answer', 'desk confirm-mailed-answer', 'desk post', 'desk stop'],
];
/** The ways to the regulator: what a run found and nobody answered, danger that two read, and what nobody could settle. */
const ways = [
  ...['answer-late of serious', 'rejected-twice', 'confirmed-danger of danger-cluster'],
  ...['confirmed-danger of grave-danger', 'undecided-danger', 'undeliverable'],
];
/** What follows where people act, do not act, or differ. */
const turns = [
  ...['escalation-stopped', 'extension-given', 'answer by mail', 'answer rejected, 1', 'answer rejected, 2'],
  ...['danger-disputed', 'danger-not-upheld', 'readings-overdue', 'information-given', 'information-late'],
  ...['answer-accepted', 'panel-act-lapsed', 'panel-act-withdrawn', 'panel-review-late', 'act with a lead'],
  ...['regulator-notified', 'regulator-outcome-recorded', 'regulator-update-owed', 'closed'],
];
const hops = ['FailureDetected', 'NoticeDue', 'outcome send', 'outcome delivery'];

/**
 * What must have happened in enough histories: a fault that never struck where it hurts, or a race that never was,
 * proves nothing of what would have followed.
 */
export const mustHappen: readonly string[] = [
  ...ports.flatMap((port) => calls.map((fault) => `${fault} at ${port}`)),
  ...hops.flatMap((hop) => ['twice', 'lost', 'late'].map((fault) => `${fault} ${hop}`)),
  ...['twice outcome bounce', 'late outcome bounce'],
  ...['cases.load', 'cases.append', 'notices.claim', 'mailer.send'].map((port) => `rival at ${port}`),
  ...['missed tick', 'doubled tick', 'outage', 'dead letter of NoticeDue', 'stale-redrive of NoticeDue'],
  ...acts.flatMap((act) => ['moved', 'refused', 'without an answer'].map((how) => `${act} ${how}`)),
  ...ways.map((way) => `due for the regulator: ${way}`),
  ...turns,
  'draft-answer nothing',
  ...['give-information moved', 'give-information refused'],
  ...['met another move', 'claim was lost', 'lease ended', 'second contact'],
];

/** Asked for from so many histories on: of a few hundred it happens in one, or in none. */
const rare = { from: 3000, what: ['lost outcome bounce', 'give-information without an answer'] };

/** What of it never happened in so many histories. */
export const neverSeen = (seen: Seen, histories: number): string[] =>
  [...mustHappen, ...(histories < rare.from ? [] : rare.what)].filter((each) => seen.of(each) === 0);
