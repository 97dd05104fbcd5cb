import type { AddressMail, AddressMove } from '../domain/reading/address-mail.ts';
import type { LeftAddress } from '../domain/reading/pass-on.ts';
import type { Instant } from '../domain/time/calendar.ts';
import type { WaitingReport } from './danger-reports.ts';

/** The outbox of mails that pass an address on. A row holds ids; the address stays where the tenant's report is. */
export type AddressMails = {
  /** Puts one there, once: `known` where it is there already, whatever became of it. */
  owe(mail: AddressMail): Promise<'owed' | 'known'>;
  /** All of them, the latest agreed first. */
  all(): Promise<AddressMail[]>;
  get(reading: string): Promise<AddressMail | undefined>;
  /** Takes one to be sent; `undefined` where somebody else has it, nothing is due, or mails are off for a restore. */
  claim(reading: string, now: Instant): Promise<AddressMail | undefined>;
  /** The mail after a move; `unchanged` when it changes nothing, or that there is none. */
  move(reading: string, move: AddressMove): Promise<AddressMail | 'unchanged' | 'unknown'>;
};

/** Addresses that tenants gave leave to pass on, for who may open them. */
export type LeftAddresses = {
  /** `undefined` where it was taken back, or the report is another version now. */
  open(report: Pick<WaitingReport, 'key' | 'reading'>, now: Instant): Promise<LeftAddress | undefined>;
};
