import type { AddressOutcome } from '../../shared/contracts/outcomes.ts';
import { withWord } from '../../shared/domain/reading/address-mail.ts';
import type { AddressMails } from '../../shared/ports/address-mails.ts';
import type { Tasks } from '../../shared/ports/tasks.ts';

type Needs = { addressMails: Pick<AddressMails, 'move'>; tasks: Tasks };

/**
 * "SES says what became of a mail that passes an address on": the row is moved, and where it came back a person is asked to
 * look. Late, doubled and reordered words change nothing that is known.
 */
export const recordAddressOutcome =
  ({ addressMails, tasks }: Needs) =>
  async ({ address, kind, at, messageId }: AddressOutcome): Promise<void> => {
    if (kind === 'delivery-delay' || kind === 'complaint') return;
    const moved = await addressMails.move(address, withWord({ kind, at, messageId }));
    if (typeof moved !== 'string' && moved.standing === 'bounced') tasks.raise('address-bounced', address);
  };
