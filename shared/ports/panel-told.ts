import type { Instant, LocalDate } from '../domain/time/calendar.ts';
import type { MemberKey } from './panels.ts';

/** The two mails that a panel gets by itself: the head of the public log, and what waits for a member. */
export type PanelMailKind = 'head' | 'digest';

/** One mail of a kind, to one member. */
export type PanelMailKey = MemberKey & { kind: PanelMailKind };

/** Which of those mails went, so that each goes once a day. */
export type PanelTold = {
  /** What the last mail of this kind that went told of; empty where none has gone. */
  last(mail: PanelMailKey): Promise<readonly string[]>;
  /**
   * True for one caller a day, of many at once. Whoever has it keeps it until `until`, and for the day once it is `sent`.
   * False for a day that is over: a later one was claimed.
   */
  claim(mail: PanelMailKey, day: LocalDate, now: Instant, until: Instant): Promise<boolean>;
  /** It went, and told of this; nobody gets it for that day again. */
  sent(mail: PanelMailKey, day: LocalDate, told: readonly string[]): Promise<void>;
  /** It did not go: the next who asks gets it. Changes nothing of a mail that went, or of another day. */
  release(mail: PanelMailKey, day: LocalDate, now: Instant): Promise<void>;
};
