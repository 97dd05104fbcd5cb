import type { Instant, LocalDate } from '../time/calendar.ts';
import type { BoardAnswer } from './board-answer.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { Reading } from './danger.ts';
import type { Failure } from './failure.ts';
import type { PanelAct } from './panel-act.ts';
import type { Person } from './people.ts';
import type { RegulatorOutcome } from './regulator-outcome.ts';
import type { PanelReport } from './report.ts';
import type { BoardContact, Recipient, Step } from './step.ts';

/** Commands of the world: a run, the mail service, the schedule. */
type WorldCommand =
  /** A run found a failure: it opens a case, or joins the open one. */
  | { kind: 'open-case'; at: Instant; failure: Failure }
  /** SES says that the other server took the mail, at `deliveredAt`. */
  | { kind: 'notice-delivered'; at: Instant; deliveredAt: Instant; step: Step; recipient: Recipient }
  /** The mailbox refused it, complained, or is not known. */
  | { kind: 'notice-bounced'; at: Instant; step: Step; recipient: Recipient }
  /** The schedule looks at the case: everything that fell due by `at` happens, in order. */
  | { kind: 'let-time-pass'; at: Instant };

/** Commands by the signed link of a mail: `by` is whose link it was. */
type LinkCommand =
  /** A letter to the board was posted on this logged day. */
  | { kind: 'confirm-post'; at: Instant; by: Recipient; postedOn: LocalDate }
  | { kind: 'acknowledge-board'; at: Instant; by: Recipient }
  /**
   * One of the two writes an answer, or a new one in its place; the other is told. `upon`: how many drafts there had
   * been when it was written, so that nobody takes the place of a draft that they have not read.
   */
  | { kind: 'draft-answer'; at: Instant; by: Recipient; answer: BoardAnswer; upon: number }
  /** The other of the two makes the draft of this number, which they have read, the board's answer. */
  | { kind: 'confirm-answer'; at: Instant; by: Recipient; draft: number }
  /** The other of the two gives the draft of this number back, with a reason. */
  | { kind: 'return-draft'; at: Instant; by: Recipient; draft: number; reason: string }
  /** Once a case, before the date, with a reason that is public. */
  | { kind: 'ask-extension'; at: Instant; by: Recipient; reason: string }
  /** What the panel had asked for. */
  | { kind: 'give-information'; at: Instant; by: Recipient; number: number; text: string }
  /** What the board says about the text of the panel's report with this number. */
  | { kind: 'reply-to-report'; at: Instant; by: Recipient; version: number; text: string }
  /** An answer to a recommendation, by two people as every answer; `upon` as for the answer to the case. */
  | {
      kind: 'draft-recommendation-answer';
      at: Instant;
      by: Recipient;
      number: number;
      answer: BoardAnswer;
      upon: number;
    }
  | { kind: 'confirm-recommendation-answer'; at: Instant; by: Recipient; number: number; draft: number }
  | {
      kind: 'return-recommendation-draft';
      at: Instant;
      by: Recipient;
      number: number;
      draft: number;
      reason: string;
    }
  | { kind: 'acknowledge-regulator'; at: Instant; by: Recipient };

/** Commands of people who have signed in. `members`: how many members the panel of this association has now. */
type PersonCommand =
  | { kind: 'read-danger'; at: Instant; by: Person; failure: string; reading: Reading }
  /** An answer that came by mail, as one person of the trade body took it from there. */
  | {
      kind: 'record-mailed-answer';
      at: Instant;
      by: Person;
      from: BoardContact;
      receivedOn: LocalDate;
      answer: BoardAnswer;
    }
  /** A second person has compared it with the mail. */
  | { kind: 'confirm-mailed-answer'; at: Instant; by: Person }
  | { kind: 'propose-panel-act'; at: Instant; by: Person; act: PanelAct; members: number }
  | { kind: 'second-panel-act'; at: Instant; by: Person; number: number; members: number }
  | { kind: 'withdraw-panel-act'; at: Instant; by: Person; number: number }
  /** One member writes the report, upon the draft with that number which they have read. */
  | { kind: 'draft-report'; at: Instant; by: Person; report: PanelReport; upon: number; members: number }
  /** One member's own view, to stand beside the report. */
  | { kind: 'write-minority-view'; at: Instant; by: Person; text: string }
  | { kind: 'withdraw-minority-view'; at: Instant; by: Person }
  /** Two people have put another address into the register; one of them says so to the cases that wait for it. */
  | { kind: 'correct-mailbox'; at: Instant; by: Person; of: BoardContact }
  /** One of the two whose word it takes to stop a due escalation. */
  | { kind: 'ask-stop'; at: Instant; by: Person; reason: string };

/** What became of the referral: by the regulator's own link, or taken from its reply by the trade body. */
type OutcomeCommand = {
  kind: 'record-regulator-outcome';
  at: Instant;
  by: 'regulator' | Person;
  outcome: RegulatorOutcome;
  note: string;
};

/**
 * What may be put to a case. `at` is the present of whoever puts it; what a clock owed by then happens first.
 */
export type Command = WorldCommand | LinkCommand | PersonCommand | OutcomeCommand;

/** Commands that somebody puts, as against the world. */
export type OfPeople = Extract<Command, { by: unknown }>;

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
  | 'action-day-passed'
  /** A public act without its reason, or with one that is too long. */
  | 'reason-missing'
  /** It takes two people, and this is the same one again. */
  | 'same-person'
  | 'no-such-danger'
  | 'already-read'
  | 'already-decided'
  | 'no-draft'
  /** There is another draft than the one that was read. */
  | 'draft-changed'
  | 'already-extended'
  | 'too-late-to-extend'
  | 'no-such-request'
  | 'not-answered'
  | 'not-in-review'
  | 'nothing-to-monitor'
  | 'regulator-has-it'
  | 'escalation-is-due'
  | 'danger-is-open'
  | 'already-proposed'
  | 'no-such-proposal'
  | 'panel-has-members'
  | 'request-is-open'
  | 'too-many-requests'
  | 'too-many-versions'
  | 'too-many-recommendations'
  /** The board still has days for its reply. */
  | 'reply-is-open'
  | 'nothing-to-stop'
  | 'already-asked'
  | 'already-recorded';

/** Why nothing follows although the command is welcome: it is known already, or nothing is due. */
export type Stillness =
  | 'known-failure'
  | 'known-delivery'
  | 'known-bounce'
  | 'known-draft'
  | 'known-mailbox'
  | 'starts-no-clock'
  | 'nothing-due';

export type Decision =
  | { kind: 'moved'; events: readonly CaseEvent[] }
  | { kind: 'nothing'; why: Stillness }
  | { kind: 'refused'; why: Refusal };

/** A command of this kind. */
export type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

export const moved = (...events: readonly CaseEvent[]): Decision => ({ kind: 'moved', events });
export const refused = (why: Refusal): Decision => ({ kind: 'refused', why });
