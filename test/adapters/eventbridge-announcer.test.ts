import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { type DomainEvent, eventExamples, eventSource, readAbout } from '../../shared/contracts/events.ts';

const bus = mockClient(EventBridgeClient);
beforeEach(() => bus.reset());
const announcer = eventBridgeAnnouncer({
  client: new EventBridgeClient({ region: 'eu-west-2' }),
  bus: 'charter',
});
const anEvent: DomainEvent = { name: 'NoticeDue', detail: eventExamples.NoticeDue };

describe('the announcer', () => {
  test('writes the envelope of the catalogue, with the cause', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await announcer.announce([anEvent], 'event:17');
    const [entry] = bus.commandCalls(PutEventsCommand)[0]?.args[0].input.Entries ?? [];
    expect(entry).toMatchObject({ EventBusName: 'charter', Source: eventSource, DetailType: 'NoticeDue' });
    const detail: unknown = JSON.parse(entry?.Detail ?? '');
    expect(detail).toMatchObject({ version: 1, cause: 'event:17' });
    expect(readAbout.NoticeDue(detail)).toEqual(eventExamples.NoticeDue);
  });

  test('hands over ten at a time', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await announcer.announce(
      Array.from({ length: 23 }, () => anEvent),
      'x',
    );
    const sizes = bus.commandCalls(PutEventsCommand).map((call) => call.args[0].input.Entries?.length);
    expect(sizes).toEqual([10, 10, 3]);
  });

  test('an entry that failed inside a successful answer is thrown', async () => {
    bus.on(PutEventsCommand).resolves({
      FailedEntryCount: 1,
      Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException' }],
    });
    await expect(announcer.announce([anEvent, anEvent], 'x')).rejects.toThrow(
      '1 of 2 events were not taken: ThrottlingException',
    );
  });

  test('nothing to announce asks the bus nothing', async () => {
    await announcer.announce([], 'x');
    expect(bus.commandCalls(PutEventsCommand)).toHaveLength(0);
  });
});
