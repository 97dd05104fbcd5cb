import { overdue } from '../../shared/domain/reading/address-mail.ts';
import { secondReadingDue } from '../../shared/domain/reading/danger-report.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { addMinutes, localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';
import { announceAddress, carryOnAddress } from './carry-on-address.ts';
import type { AddressNeeds } from './reader-needs.ts';

type Needs = AddressNeeds & { tasks: Tasks };

/** A mail that two readers agreed to and that is not gone after so long is a person's business. */
const patienceMinutes = 120;

const decisions = async (needs: Needs): Promise<void> => {
  const now = needs.clock.now();
  for (const report of await needs.waiting.withAddress(now)) {
    const { confirmed, passing } = await carryOnAddress(needs)(report);
    const waits = confirmed && (passing === 'undecided' || passing === 'agreed-by-one');
    if (waits && secondReadingDue(report.due, currentRulebook) < localDateOf(now))
      needs.tasks.raise('address-waits', report.reading);
  }
};

const mails = async (needs: Needs): Promise<void> => {
  const now = needs.clock.now();
  for (const before of await needs.addressMails.all()) {
    const freed =
      before.standing === 'claimed' && (await needs.addressMails.move(before.reading, overdue(now)));
    const mail = freed && typeof freed !== 'string' ? freed : before;
    if (mail.standing !== 'due' && mail.standing !== 'no-mailbox') continue;
    const { reading, association, agreedAt, standing } = mail;
    await announceAddress(needs, { reading, association }, now);
    if (standing === 'no-mailbox' || addMinutes(agreedAt, patienceMinutes) < now)
      needs.tasks.raise('address-waits', reading);
  }
};

/**
 * Looks at every address that tenants asked to be passed on: tells the sender again of what is not sent, frees what a sender
 * left half-way, and asks a person to look at what waits for too long. It can open none of them.
 */
export const checkAddresses = (needs: Needs) => async (): Promise<void> => {
  await decisions(needs);
  await mails(needs);
};
