import type { Instant, LocalDate } from '../time/calendar.ts';
import type { BoardAnswer, CaseEvent, CaseView, Recipient, Step } from './case.ts';
import type { Failure } from './failure.ts';

/**
 * What may be put to a case. `at` is the present of whoever puts it; what a clock owed by then happens first.
 * Commands of people carry the recipient whose signed link they came by.
 */
export type Command =
  /** A run found a failure: it opens a case, or joins the open one. */
  | { kind: 'open-case'; at: Instant; failure: Failure }
  /** SES says that the other server took the mail, at `deliveredAt`. */
  | { kind: 'notice-delivered'; at: Instant; deliveredAt: Instant; step: Step; recipient: Recipient }
  /** The mailbox refused it, complained, or is not known. */
  | { kind: 'notice-bounced'; at: Instant; step: Step; recipient: Recipient }
  /** A letter to the board was posted on this logged day. */
  | { kind: 'confirm-post'; at: Instant; by: Recipient; postedOn: LocalDate }
  | { kind: 'acknowledge-board'; at: Instant; by: Recipient }
  | { kind: 'answer-board'; at: Instant; by: Recipient; answer: BoardAnswer }
  | { kind: 'acknowledge-regulator'; at: Instant; by: Recipient }
  /** The schedule looks at the case: everything that fell due by `at` happens, in order. */
  | { kind: 'let-time-pass'; at: Instant };

/** A case as it was read: its events, and the view that follows from them. */
export type History = { view: CaseView; events: readonly CaseEvent[] };

/** Why a command is refused; a page turns it into a polite sentence. */
export type Refusal =
  | 'no-such-case'
  | 'case-closed'
  | 'not-yours'
  | 'opens-nothing'
  | 'board-not-told'
  | 'regulator-not-told'
  | 'already-acknowledged'
  | 'already-answered'
  | 'clock-already-runs'
  | 'day-in-future'
  | 'day-before-case'
  | 'action-day-passed';

/** Why nothing follows although the command is welcome: it is known already, or nothing is due. */
export type Stillness =
  | 'known-failure'
  | 'known-delivery'
  | 'known-bounce'
  | 'starts-no-clock'
  | 'nothing-due';

export type Decision =
  | { kind: 'moved'; events: readonly CaseEvent[] }
  | { kind: 'nothing'; why: Stillness }
  | { kind: 'refused'; why: Refusal };
