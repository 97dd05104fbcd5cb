import type { EventDetail } from '../../shared/contracts/events.ts';
import { type AddressMail, addressMail } from '../../shared/domain/reading/address-mail.ts';
import { standingOf } from '../../shared/domain/reading/danger-report.ts';
import { type Passing, passingOf } from '../../shared/domain/reading/pass-on.ts';
import { type Found, loggedAs, type ReaderLogEntry } from '../../shared/domain/reading/reader-log.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { WaitingReport } from '../../shared/ports/danger-reports.ts';
import type { AddressNeeds } from './reader-needs.ts';

export type AddressSaid = Extract<ReaderLogEntry, { kind: 'address-word' }>;

/** What readers found in a version of a report, and what they said to passing its address on. */
export type AddressRead = {
  /** Who confirmed the danger first; none while nobody has: then there is nothing to pass on. */
  confirmed: Found | undefined;
  /** Two readers found no danger. */
  isNoDanger: boolean;
  said: AddressSaid[];
  passing: Passing;
};

export const addressReadOf = (entries: readonly ReaderLogEntry[]): AddressRead => {
  const findings = entries.filter((each): each is Found => each.kind === 'found');
  const said = entries
    .filter((each): each is AddressSaid => each.kind === 'address-word')
    .sort((a, b) => (a.turn < b.turn ? -1 : 1));
  return {
    confirmed: findings.find(({ reading }) => reading.finding === 'confirmed'),
    isNoDanger: standingOf(findings) === 'not-grave',
    said,
    passing: passingOf(said),
  };
};

const owedFor = (
  { key, reading }: Pick<WaitingReport, 'key' | 'reading'>,
  [first, second]: readonly AddressSaid[],
): AddressMail => {
  if (!first || !second) throw new Error('an address is passed on by two readers');
  return addressMail.parse({
    ...{ reading, report: key, association: second.association, hazards: second.hazards },
    ...{ agreedBy: [first.by, second.by], agreedAt: second.at, standing: 'due', earlier: [] },
  });
};

/** Tells the sender that one waits: ids alone, and the row is read again. */
export const announceAddress = (
  { announcer }: Pick<AddressNeeds, 'announcer'>,
  detail: EventDetail<'AddressDue'>,
  at: Instant,
): Promise<void> => announcer.announce([{ name: 'AddressDue', detail }], `address:${at}`);

/**
 * Does what follows from what two readers said to passing an address on: the mail is owed, once, and the sender is told; or
 * it never goes. The log says what to do, so it may be done again after a crash at any point.
 */
export const carryOnAddress =
  (needs: AddressNeeds) =>
  async (report: Pick<WaitingReport, 'key' | 'reading'>): Promise<AddressRead> => {
    const read = addressReadOf(await needs.log.of(loggedAs.report(report.reading)));
    if (read.passing === 'refused' || read.isNoDanger) await needs.waiting.settleAddress(report);
    if (read.passing === 'agreed') {
      const owed = owedFor(report, read.said);
      await needs.addressMails.owe(owed);
      await needs.waiting.settleAddress(report);
      const { reading, association } = owed;
      await announceAddress(needs, { reading, association }, needs.clock.now());
    }
    return read;
  };
