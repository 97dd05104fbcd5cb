import type { Instant } from '../domain/time/calendar.ts';

/** Whether notices may be sent at all. Every sender meets it, because it is read when a notice is claimed. */
export type MailSwitch = {
  state(): Promise<'on' | 'off'>;
  /** Said twice, it changes nothing. */
  turn(to: 'on' | 'off', at: Instant): Promise<void>;
};
