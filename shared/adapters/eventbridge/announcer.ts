import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type DomainEvent, envelopeVersion, eventSource } from '../../contracts/events.ts';
import type { Announcer } from '../../ports/announcer.ts';

/** EventBridge takes at most ten entries at once. */
const batch = 10;

/** Announces on our own bus. The bus answers 200 with failed entries inside, so each answer is counted. */
export const eventBridgeAnnouncer = ({
  client,
  bus,
}: {
  client: EventBridgeClient;
  bus: string;
}): Announcer => ({
  announce: async (events: readonly DomainEvent[], cause) => {
    for (let from = 0; from < events.length; from += batch) {
      const Entries = events.slice(from, from + batch).map(({ name, detail }) => ({
        EventBusName: bus,
        Source: eventSource,
        DetailType: name,
        Detail: JSON.stringify({ version: envelopeVersion, cause, about: detail }),
      }));
      const { FailedEntryCount, Entries: answers } = await client.send(new PutEventsCommand({ Entries }));
      if (FailedEntryCount) {
        const codes = (answers ?? []).flatMap((each) => each.ErrorCode ?? []);
        throw new Error(
          `${FailedEntryCount} of ${Entries.length} events were not taken: ${codes.join(', ')}`,
        );
      }
    }
  },
});
