import { describe, expect, test } from 'vitest';
import { movableClock } from '../../local/clock.ts';
import type { Statement } from '../../local/permissions.ts';
import { queueStore } from '../../local/queues/queue-store.ts';
import { cronOf, nextFiring } from '../../local/schedules/expression.ts';
import { timetable } from '../../local/schedules/timetable.ts';
import { openState } from '../../local/state.ts';
import { emptyWiring } from '../../local/template/wiring.ts';
import { schedules } from '../../shared/contracts/schedules.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const next = (expression: string, from: string, zone = 'Europe/London'): string | undefined => {
  const at = nextFiring(expression, zone)(Date.parse(from));
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('expressions of EventBridge Scheduler', () => {
  test.each([
    // The hour is London's: one ahead of UTC in summer.
    ['cron(15 3 * * ? *)', '2026-07-01T00:00:00Z', '2026-07-01T02:15:00.000Z'],
    ['cron(15 3 * * ? *)', '2026-12-01T00:00:00Z', '2026-12-01T03:15:00.000Z'],
    ['cron(7 * * * ? *)', '2026-12-01T00:07:00Z', '2026-12-01T01:07:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-12-01T00:01:00Z', '2026-12-01T00:15:00.000Z'],
    // 2026-12-01 is a Tuesday; day 1 is Sunday, day 6 Friday.
    ['cron(0 9 ? * 6 *)', '2026-12-01T00:00:00Z', '2026-12-04T09:00:00.000Z'],
    ['cron(0 9 ? * MON-FRI *)', '2026-12-05T00:00:00Z', '2026-12-07T09:00:00.000Z'],
    ['cron(0 9 ? * 2-6 *)', '2026-12-05T00:00:00Z', '2026-12-07T09:00:00.000Z'],
    ['cron(0 9 L * ? *)', '2027-02-01T00:00:00Z', '2027-02-28T09:00:00.000Z'],
    ['cron(0 9 15W * ? *)', '2026-11-01T00:00:00Z', '2026-11-16T09:00:00.000Z'],
    ['cron(0 9 ? * 2#1 *)', '2026-12-01T00:00:00Z', '2026-12-07T09:00:00.000Z'],
    ['cron(0 9 ? * 6L *)', '2026-12-01T00:00:00Z', '2026-12-25T09:00:00.000Z'],
    ['cron(30 5 5 * ? *)', '2026-12-06T00:00:00Z', '2027-01-05T05:30:00.000Z'],
    ['cron(0 12 1 1 ? 2030)', '2026-12-01T00:00:00Z', '2030-01-01T12:00:00.000Z'],
  ])('%s after %s is %s', (expression, from, at) => {
    expect(next(expression, from)).toBe(at);
  });

  test('an hour that comes twice in autumn fires once', () => {
    const first = next('cron(30 1 * * ? *)', '2026-10-24T22:00:00Z') ?? '';
    expect(next('cron(30 1 * * ? *)', first)).toBe('2026-10-26T01:30:00.000Z');
  });

  test('a year that is over never comes', () => {
    expect(next('cron(0 12 1 1 ? 2020)', '2026-12-01T00:00:00Z')).toBeUndefined();
  });

  test.each([
    'rate(1 hour)',
    'at(2026-12-01T00:00:00)',
    'cron(0 9 * * *)',
    'cron(0 9 * * * *)',
    'cron(0 9 ? * ? *)',
  ])('%s is not taken for a cron expression', (expression) => {
    expect(cronOf(expression)).toBeUndefined();
  });

  test('every schedule of the service is understood', () => {
    expect(Object.values(schedules).map((each) => cronOf(each.cron))).not.toContain(undefined);
  });
});

describe('the timetable', () => {
  const sends: Statement = {
    effect: 'Allow',
    actions: ['sqs:SendMessage'],
    resources: ['queue'],
    principals: undefined,
    conditions: {},
  };
  const trust = (source: string): Statement => ({
    effect: 'Allow',
    actions: ['sts:AssumeRole'],
    resources: ['*'],
    principals: ['service:scheduler.amazonaws.com'],
    conditions: { StringEquals: { 'aws:SourceArn': [source] } },
  });

  const made = (statements: Statement[], source = 'group') => {
    const state = openState(temporaryFolder('timetable'));
    const clock = movableClock(state);
    clock.set(Date.parse('2026-12-01T00:00:00Z'));
    const wiring = emptyWiring();
    const queue = { visibilitySeconds: 60, retentionSeconds: 345_600, delaySeconds: 0, redrive: undefined };
    wiring.queues.set('queue', { arn: 'queue', name: 'queue', url: '', ...queue });
    wiring.roles.set('role', { arn: 'role', name: 'role', trust: [trust(source)], statements });
    const each = { group: 'group', timeZone: 'Europe/London', target: 'queue', role: 'role', arn: 'arn' };
    const input = '{"scheduledFor":"<aws.scheduler.scheduled-time>"}';
    wiring.schedules.push({ ...each, name: 'hourly', expression: 'cron(7 * * * ? *)', input });
    wiring.schedules.push({ ...each, name: 'nightly', expression: 'cron(15 3 * * ? *)', input });
    const queues = queueStore(state, clock, wiring.queues);
    const seen: [string, string][] = [];
    const settled = async (): Promise<void> => {
      for (const message of queues.receive('queue', 10)) {
        seen.push([JSON.parse(message.body).scheduledFor, new Date(clock.now()).toISOString().slice(0, 16)]);
        queues.remove(message.id, 'queue');
      }
    };
    const told: string[] = [];
    const times = timetable({
      wiring,
      queues,
      clock,
      account: '1',
      settled,
      tell: (line) => told.push(line),
    });
    return { times, seen, told, clock };
  };

  test('fires in order of time while the clock is moved, and the clock then stands at that time', async () => {
    const { times, seen, clock } = made([sends]);
    const fired = await times.move(Date.parse('2026-12-01T04:00:00Z'), true);
    times.stop();
    expect(fired.map((each) => `${each.schedule} ${each.at}`)).toEqual([
      'hourly 2026-12-01T00:07:00Z',
      'hourly 2026-12-01T01:07:00Z',
      'hourly 2026-12-01T02:07:00Z',
      'hourly 2026-12-01T03:07:00Z',
      'nightly 2026-12-01T03:15:00Z',
    ]);
    expect(seen.map(([meant, stood]) => [meant.slice(0, 16), stood])).toEqual(
      fired.map((each) => [each.at.slice(0, 16), each.at.slice(0, 16)]),
    );
    expect(new Date(clock.now()).toISOString()).toMatch(/^2026-12-01T04:00:0/);
  });

  test('a jump fires nothing, and may go back', async () => {
    const { times, seen, clock } = made([sends]);
    await times.move(Date.parse('2026-11-01T00:00:00Z'), false);
    expect(new Date(clock.now()).toISOString()).toMatch(/^2026-11-01T00:00/);
    const fired = await times.move(Date.parse('2026-11-01T00:30:00Z'), true);
    times.stop();
    expect(fired).toHaveLength(1);
    expect(seen).toHaveLength(1);
  });

  test('a role that may not send, or does not trust the group, fires into nothing and says so', async () => {
    for (const { times, seen, told } of [made([]), made([sends], 'another-group')]) {
      await times.move(Date.parse('2026-12-01T00:30:00Z'), true);
      times.stop();
      expect(seen).toEqual([]);
      expect(told.join()).toMatch(/refused: schedule hourly/);
    }
  });

  test('fires by name, and knows no other name', () => {
    const { times } = made([sends]);
    expect(times.fire('nightly')).toMatchObject({ schedule: 'nightly' });
    expect(times.fire('yearly')).toBeUndefined();
    times.stop();
  });
});
