import * as z from 'zod';
import type { Buses } from '../events/bus.ts';
import type { Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

const entry = z.object({
  Source: z.string(),
  DetailType: z.string(),
  Detail: z.string(),
  EventBusName: z.string().default('default'),
  Resources: z.array(z.string()).optional(),
});
const asked = z.object({ Entries: z.array(entry).min(1).max(10) });

/** AWS counts an event's size so; 256 KB are accepted in one call. */
const sizeOf = (each: z.infer<typeof entry>): number =>
  Buffer.byteLength(each.Source) + Buffer.byteLength(each.DetailType) + Buffer.byteLength(each.Detail);

const detailOf = (text: string): Record<string, unknown> | undefined => {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON at all.
    return undefined;
  }
};

const failed = (ErrorCode: string, ErrorMessage: string) => ({ ErrorCode, ErrorMessage });

/** EventBridge: PutEvents only. An entry that cannot be taken fails inside an answer that is otherwise a success. */
export const events =
  (needs: { buses: Buses; wiring: Wiring; callers: Callers; defaultBusArn: string }) =>
  (caller: Caller, operation: string, body: unknown): unknown => {
    if (operation !== 'PutEvents')
      throw refusal('UnknownOperationException', `EventBridge ${operation} is not emulated on this machine`);
    const { Entries } = asked.parse(body);
    if (Entries.reduce((size, each) => size + sizeOf(each), 0) > 262_144)
      throw refusal('ValidationException', 'Total size of the entries in the request is over the limit.');
    const answers = Entries.map((each) => {
      const bus = each.EventBusName.split('/').at(-1) ?? 'default';
      needs.callers.authorize(caller, {
        action: 'events:PutEvents',
        resource: needs.wiring.buses.get(bus)?.arn ?? needs.defaultBusArn.replace(/default$/, bus),
        context: { 'events:source': each.Source, 'events:detail-type': each.DetailType },
      });
      if (each.Source.startsWith('aws.'))
        return failed('NotAuthorizedForSourceException', 'Not authorized for the source.');
      if (!needs.buses.has(bus))
        return failed('ResourceNotFoundException', `Event bus ${bus} does not exist.`);
      const detail = detailOf(each.Detail);
      if (!detail) return failed('MalformedDetail', 'Detail is malformed.');
      const event = { source: each.Source, 'detail-type': each.DetailType, detail };
      return {
        EventId: needs.buses.put(bus, { ...event, ...(each.Resources && { resources: each.Resources }) }),
      };
    });
    return {
      FailedEntryCount: answers.filter((each) => 'ErrorCode' in each).length,
      Entries: answers,
    };
  };
