import { createHash } from 'node:crypto';
import type { BoardAnswer } from '../../shared/domain/escalation/board-answer.ts';
import type { CaseEvent } from '../../shared/domain/escalation/case.ts';
import type { Command, Decision, History, Of } from '../../shared/domain/escalation/command.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { followedBy } from '../../shared/domain/escalation/evolve.ts';
import { type Failure, failure, failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { rulebookFor } from '../../shared/domain/escalation/move.ts';
import { noticesOf } from '../../shared/domain/escalation/notices-owed.ts';
import {
  failureMail,
  numberedMail,
  plainSteps,
  type Recipient,
  type Step,
  step,
  stepNumbered,
} from '../../shared/domain/escalation/step.ts';
import { type Instant, instantOf, type LocalDate, localDate } from '../../shared/domain/time/calendar.ts';

export const day = (text: string): LocalDate => localDate.parse(text);
/** Noon in London on this day, or any time given. */
export const at = (text: string): Instant => instantOf(text.includes('T') ? text : `${text}T12:00:00Z`);

export const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const evidenceOf = {
  serious: {
    kind: 'serious',
    n: 60,
    score: 31.7,
    low: 21.3,
    high: 44.2,
    failing: 33,
    failingShare: 55,
    bar: 25,
    lnEValue: 12.1,
    lnThreshold: 9.6,
    streams: 665,
    expected: 70.1,
    tauSquared: 0.0045,
    associations: 133,
    low998: 42,
    low95: 52.4,
    high95: 85.1,
    high998: 91.8,
    mode: 'web',
  },
  'danger-cluster': {
    kind: 'danger-cluster',
    hazard: 'damp-or-mould',
    homes: 3,
    from: '2026-11-30',
    to: '2026-12-14',
  },
  'grave-danger': { kind: 'grave-danger', hazard: 'gas-or-fumes' },
} as const;

type Trigger = 'serious' | 'danger-cluster' | 'grave-danger';

/** A failure that a run found; show only what matters. */
export const aFailure = (
  about: {
    trigger?: Trigger;
    association?: string;
    commitment?: string;
    year?: number;
    severity?: 'watch' | 'serious' | 'danger';
    /** Another danger than the usual one of its rule, and a further report of it. */
    hazard?: string;
    report?: number;
  } = {},
): Failure => {
  const { trigger = 'serious', association = 'C9001', commitment = 'repairs', year = 2026 } = about;
  const made = {
    association,
    commitment,
    year,
    trigger,
    severity: about.severity ?? (trigger === 'serious' ? 'serious' : 'danger'),
    evidence: {
      ...evidenceOf[trigger],
      ...(about.hazard && { hazard: about.hazard }),
      ...(about.report && { report: about.report }),
    },
    plainWords: 'More homes than the rule allows say that this promise is not kept.',
    charter: '2019',
    rulebook: '2026-11',
    run: '2026-12-18',
  };
  const parsed = failure.parse({ id: 'to come', ...made });
  return { ...parsed, id: failureIdOf(parsed) };
};

/** What a command does to a history; fails when nothing moves. */
export const put = (history: History | undefined, command: Command): History => {
  const decision = decide(command, history, rulebookFor(history));
  if (decision.kind !== 'moved') throw new Error(`${command.kind} does not move: ${decision.why}`);
  return followedBy(decision.events[0]?.kind === 'opened' ? undefined : history, decision.events);
};

export const asked = (history: History | undefined, command: Command): Decision =>
  decide(command, history, rulebookFor(history));

/** Several commands, one after the other, from nothing. */
export const story = (...commands: Command[]): History => {
  const end = commands.reduce<History | undefined>(put, undefined);
  if (!end) throw new Error('a story has at least one command');
  return end;
};

export const kinds = (events: readonly CaseEvent[]): string[] =>
  events.map((each) => (each.kind === 'reminder-owed' ? each.step : each.kind));

/** A serious case opened on Thursday 17 December and delivered on Friday 18 December 2026. */
export const opened = (text = '2026-12-17', failed = aFailure()): Command => ({
  kind: 'open-case',
  at: at(text),
  failure: failed,
});
export const delivered = (
  text = '2026-12-18',
  to: { step: Step; recipient: Recipient } = { step: 'board-notice', recipient: 'secretary' },
): Command => ({ kind: 'notice-delivered', at: at(text), deliveredAt: at(text), ...to });
export const time = (text: string): Command => ({ kind: 'let-time-pass', at: at(text) });

export const acknowledge = (text: string, by: Recipient = 'secretary'): Command => ({
  kind: 'acknowledge-board',
  at: at(text),
  by,
});
/** The secretary drafts an answer and the chair confirms it, at the same moment; the first draft of its case. */
export const answers = (text: string, answer: BoardAnswer): [Of<'draft-answer'>, Of<'confirm-answer'>] => [
  { kind: 'draft-answer', at: at(text), by: 'secretary', answer, upon: 0 },
  { kind: 'confirm-answer', at: at(text), by: 'chair', draft: 1 },
];
export const answered = (text: string, by = '2027-06-01') =>
  answers(text, {
    ...{ kind: 'accept', action: 'We repair the roofs.', by: day(by), owner: 'Director of homes' },
  });
export const regulatorAcknowledges = (text: string): Command => ({
  kind: 'acknowledge-regulator',
  at: at(text),
  by: 'regulator',
});
export const bounced = (recipient: 'secretary' | 'chair' | 'regulator', text = '2026-12-17'): Command => ({
  kind: 'notice-bounced',
  at: at(text),
  step:
    recipient === 'regulator'
      ? 'regulator-notice'
      : recipient === 'chair'
        ? 'board-second-contact'
        : 'board-notice',
  recipient,
});
/** Every mail that is about no single failure, and those about a cluster of damp. */
export const everyStep: readonly Step[] = [
  ...plainSteps,
  ...numberedMail.options.map((mail) => stepNumbered(mail, 1)),
  'board-update-serious',
  ...failureMail.options.map((mail) => step.parse(`${mail}-danger-cluster-damp-or-mould`)),
];
export const noticeIds = (history: History): string[] =>
  noticesOf(history.events).map((each) => `${each.step} to ${each.recipient}`);
