import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { isAllowed } from '../permissions.ts';
import type { QueueStore } from '../queues/queue-store.ts';
import type { State } from '../state.ts';
import { isRecord } from '../template/intrinsics.ts';
import type { Rule, Wiring } from '../template/wiring.ts';
import { matchesPattern } from './pattern.ts';

type BusEvent = {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
  'replay-name'?: string;
};

export type Buses = {
  has(bus: string): boolean;
  /** Keeps the event in the archives of its bus and hands it to every rule that hears it; answers its id. */
  put(
    bus: string,
    event: Pick<BusEvent, 'source' | 'detail-type' | 'detail'> & { resources?: string[] },
    delaySeconds?: number,
  ): string;
  /** Delivers every archived event of a bus again, or of all buses; answers how many. */
  replay(bus: string | undefined): number;
  /** Drops archived events that are older than their archive keeps, by the service's clock. */
  dropOld(): void;
};

export type BusNeeds = {
  wiring: Wiring;
  queues: QueueStore;
  state: State;
  clock: Clock;
  region: string;
  account: string;
  tell(line: string): void;
};

const eventRow = z.object({ bus: z.string(), event: z.string() });

/** The queue's own policy must let EventBridge send for this rule. */
const mayDeliver = (needs: BusNeeds, rule: Rule, queue: string): true | string => {
  const verdict = isAllowed({
    principal: { kind: 'service', name: 'events.amazonaws.com' },
    action: 'sqs:SendMessage',
    resource: queue,
    resourcePolicy: needs.wiring.resourcePolicies.get(queue) ?? [],
    context: {
      'aws:SourceArn': rule.arn,
      'aws:SourceAccount': needs.account,
      'aws:SecureTransport': 'true',
    },
  });
  return verdict.allowed ? true : verdict.because;
};

const deliver = (needs: BusNeeds, rule: Rule, event: BusEvent, delaySeconds: number): void => {
  for (const target of rule.targets) {
    if (needs.wiring.topics.has(target.arn)) {
      needs.tell(`an alarm would be mailed: ${event['detail-type']} of ${event.source}`);
      continue;
    }
    const verdict = mayDeliver(needs, rule, target.arn);
    if (verdict === true) {
      needs.queues.send(target.arn, JSON.stringify(event), delaySeconds);
      continue;
    }
    needs.tell(`refused: ${verdict}`);
    if (target.deadLetters !== undefined && mayDeliver(needs, rule, target.deadLetters) === true)
      needs.queues.send(target.deadLetters, JSON.stringify(event));
  }
};

const route = (needs: BusNeeds, bus: string, event: BusEvent, delaySeconds = 0): void => {
  for (const rule of needs.wiring.rules)
    if (rule.bus === bus && isRecord(rule.pattern) && matchesPattern(rule.pattern, event))
      deliver(needs, rule, event, delaySeconds);
};

const archive = (needs: BusNeeds, bus: string, event: BusEvent): void => {
  for (const each of needs.wiring.archives)
    if (each.bus === bus && isRecord(each.pattern) && matchesPattern(each.pattern, event))
      needs.state.run(
        'INSERT INTO events (bus, archive, at, event) VALUES (?, ?, ?, ?)',
        bus,
        each.name,
        needs.clock.now(),
        JSON.stringify(event),
      );
};

/** The buses of the template, and the account's own called `default`. */
export const buses = (needs: BusNeeds): Buses => ({
  has: (bus) => bus === 'default' || needs.wiring.buses.has(bus),
  put: (bus, given, delaySeconds) => {
    const event: BusEvent = {
      version: '0',
      id: randomUUID(),
      'detail-type': given['detail-type'],
      source: given.source,
      account: needs.account,
      time: new Date(needs.clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
      region: needs.region,
      resources: given.resources ?? [],
      detail: given.detail,
    };
    needs.state.atomically(() => {
      archive(needs, bus, event);
      route(needs, bus, event, delaySeconds);
    });
    return event.id;
  },
  replay: (bus) => {
    const sql =
      bus === undefined
        ? needs.state.all('SELECT bus, event FROM events ORDER BY id')
        : needs.state.all('SELECT bus, event FROM events WHERE bus = ? ORDER BY id', bus);
    const events = z.array(eventRow).parse(sql);
    const name = `replay-${randomUUID().slice(0, 8)}`;
    needs.state.atomically(() => {
      for (const row of events) route(needs, row.bus, { ...JSON.parse(row.event), 'replay-name': name });
    });
    return events.length;
  },
  dropOld: () => {
    for (const { name, retentionDays } of needs.wiring.archives) {
      if (retentionDays === undefined) continue;
      const before = needs.clock.now() - retentionDays * 86_400_000;
      needs.state.run('DELETE FROM events WHERE archive = ? AND at < ?', name, before);
    }
  },
});
