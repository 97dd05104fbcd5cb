import type { AssociationId } from '../../shared/domain/association.ts';
import type { Subject } from '../../shared/domain/escalation/people.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import { addDays, localDateOf } from '../../shared/domain/time/calendar.ts';
import { addressReadOf } from './carry-on-address.ts';
import type { QueuedAddress, ShownMail } from './pages/reader-address-list.ts';
import type { ReaderNeeds } from './reader-needs.ts';

/** What went is shown for so many days; what did not go, until it does. */
const shownDays = 30;

/** Addresses that two readers have to decide on: a danger was confirmed, and not both have spoken. */
const decisions = async (
  needs: ReaderNeeds,
  reader: Subject,
  nameOf: (id: AssociationId) => string,
): Promise<QueuedAddress[]> => {
  const waiting = await needs.waiting.withAddress(needs.clock.now());
  const found = await Promise.all(
    waiting.map(async ({ key, reading }): Promise<QueuedAddress[]> => {
      const { confirmed, said, passing } = addressReadOf(await needs.log.of(loggedAs.report(reading)));
      if (!confirmed?.hazard || passing === 'agreed' || passing === 'refused') return [];
      const { association, hazard } = confirmed;
      const isMine = said.some(({ by }) => by === reader);
      return [{ key, association: nameOf(association), hazard, passing, isMine }];
    }),
  );
  return found.flat();
};

const mails = async (
  needs: ReaderNeeds,
  reader: Subject,
  nameOf: (id: AssociationId) => string,
): Promise<ShownMail[]> => {
  const from = addDays(localDateOf(needs.clock.now()), -shownDays);
  return (await needs.addressMails.all())
    .filter(({ standing, agreedAt }) => !['sent', 'gone'].includes(standing) || localDateOf(agreedAt) >= from)
    .map((each) => ({
      ...{ reading: each.reading, association: nameOf(each.association), hazards: each.hazards },
      ...{ agreedOn: localDateOf(each.agreedAt), isMine: each.agreedBy.includes(reader) },
      standing: each.standing === 'sent' && each.deliveredAt ? 'delivered' : each.standing,
      sentOn: each.sentAt && localDateOf(each.sentAt),
    }));
};

/** Everything about addresses that readers see before they open one. */
export const addressesFor = async (
  needs: ReaderNeeds,
  reader: Subject,
  nameOf: (id: AssociationId) => string,
): Promise<{ addresses: QueuedAddress[]; mails: ShownMail[] }> => ({
  addresses: await decisions(needs, reader, nameOf),
  mails: await mails(needs, reader, nameOf),
});
