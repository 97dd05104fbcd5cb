import type { EventDetail } from '../../shared/contracts/events.ts';
import { addressTag } from '../../shared/contracts/outcomes.ts';
import {
  type AddressMail,
  gone,
  released,
  sentWith,
  withoutMailbox,
} from '../../shared/domain/reading/address-mail.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { AddressMails, LeftAddresses } from '../../shared/ports/address-mails.ts';
import type { Associations } from '../../shared/ports/associations.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type Mail, type Mailer, NotTaken } from '../../shared/ports/mailer.ts';
import { addressMailText } from './emails/address-mail.ts';

type Needs = {
  addressMails: AddressMails;
  addresses: LeftAddresses;
  associations: Pick<Associations, 'get'>;
  mailer: Mailer;
  clock: Clock;
};

/** `not-due`: sent already, held by somebody else, or mails are off. `gone`: the tenant took it back or changed it first. */
export type PassedOn = 'sent' | 'not-due' | 'no-mailbox' | 'gone';

const written = async (needs: Needs, of: AddressMail): Promise<Mail | 'no-mailbox' | 'gone'> => {
  const now = needs.clock.now();
  const association = await needs.associations.get(of.association);
  // Before the address is opened: where it can go nowhere it stays shut.
  if (!association?.safetyMailbox) return 'no-mailbox';
  const left = await needs.addresses.open({ key: of.report, reading: of.reading }, now);
  if (!left) return 'gone';
  return {
    to: association.safetyMailbox,
    ...addressMailText({ left, hazards: of.hazards, association: association.name, today: localDateOf(now) }),
    attachments: [],
    tags: { [addressTag]: of.reading },
    references: [],
  };
};

const send = async (needs: Needs, { reading }: AddressMail, mail: Mail): Promise<void> => {
  try {
    const { messageId } = await needs.mailer.send(mail);
    await needs.addressMails.move(reading, sentWith(messageId, needs.clock.now()));
  } catch (error) {
    // Certainly not sent: due again. Anything else, nobody knows: it stays claimed until the mail service speaks of it.
    if (error instanceof NotTaken) await needs.addressMails.move(reading, released);
    throw error;
  }
};

/** What fails before anything was handed over was certainly not sent. */
const prepared = async (needs: Needs, of: AddressMail): ReturnType<typeof written> => {
  try {
    return await written(needs, of);
  } catch (error) {
    await needs.addressMails.move(of.reading, released);
    throw error;
  }
};

/**
 * "Two readers passed an address on": claims the mail, opens the address, sends it to the landlord's safety mailbox, marks
 * it. It may be told twice, late, or a week after: only what is due is sent.
 * @throws when it was not sent or nobody knows; the queue tries again, and the hourly look after it
 */
export const passOnAddress =
  (needs: Needs) =>
  async ({ reading }: EventDetail<'AddressDue'>): Promise<PassedOn> => {
    const claimed = await needs.addressMails.claim(reading, needs.clock.now());
    if (!claimed) return 'not-due';
    const mail = await prepared(needs, claimed);
    switch (mail) {
      case 'no-mailbox':
        await needs.addressMails.move(reading, withoutMailbox);
        return mail;
      case 'gone':
        await needs.addressMails.move(reading, gone);
        return mail;
      default:
        await send(needs, claimed, mail);
        return 'sent';
    }
  };
