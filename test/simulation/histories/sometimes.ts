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
const acts = ['acknowledge-board', 'draft-answer', 'confirm-answer', 'return-draft', 'acknowledge-regulator'];
const hops = ['FailureDetected', 'NoticeDue', 'outcome send', 'outcome delivery', 'outcome bounce'];

/**
 * What must have happened in enough histories: a fault that never struck where it hurts, or a race that never was,
 * proves nothing of what would have followed.
 */
export const mustHappen: readonly string[] = [
  ...ports.flatMap((port) => calls.map((fault) => `${fault} at ${port}`)),
  ...hops.flatMap((hop) => ['twice', 'lost', 'late'].map((fault) => `${fault} ${hop}`)),
  ...['cases.load', 'cases.append', 'notices.claim', 'mailer.send'].map((port) => `rival at ${port}`),
  ...['missed tick', 'doubled tick', 'outage', 'dead letter of NoticeDue', 'stale-redrive of NoticeDue'],
  ...acts.flatMap((act) => ['moved', 'refused', 'without an answer'].map((how) => `${act} ${how}`)),
  'draft-answer nothing',
  ...['met another move', 'claim was lost', 'lease ended', 'second contact', 'case at the regulator'],
];

/** What of it never happened. */
export const neverSeen = (seen: Seen): string[] => mustHappen.filter((each) => seen.of(each) === 0);
