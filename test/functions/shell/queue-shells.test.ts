import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onEvent } from '../../../functions/shell/event.ts';
import { onSchedule } from '../../../functions/shell/schedule.ts';
import { eventExamples } from '../../../shared/contracts/events.ts';
import { batch, lambdaContext as context, record } from '../../support/queue.ts';

const lines: Record<string, unknown>[] = [];
beforeEach(() => {
  lines.length = 0;
  process.env.CASES_TABLE = 'cases';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(JSON.parse(String(text)));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  delete process.env.CASES_TABLE;
});

/** As EventBridge puts it on a queue. */
const bridged = (type: string, detail: unknown, id = 'e1') => ({
  version: '0',
  id,
  'detail-type': type,
  source: 'together-with-tenants',
  account: '123456789012',
  time: '2026-12-17T12:00:00Z',
  region: 'eu-west-2',
  resources: [],
  detail,
});
const due = (id = 'e1') =>
  bridged('NoticeDue', { version: 1, cause: 'test', about: eventExamples.NoticeDue }, id);

describe('a listener of an event', () => {
  test('gets what the event is about, and its cause', async () => {
    const heard: unknown[] = [];
    const handler = onEvent('NoticeDue', ['cases'], (env) => async (detail, { cause }) => {
      heard.push([env.CASES_TABLE, detail, cause]);
    });
    expect(await handler(batch(record(due('e7'))), context)).toEqual({ batchItemFailures: [] });
    expect(heard).toEqual([['cases', eventExamples.NoticeDue, 'event:e7']]);
  });

  test('a message that fails, fails alone, and the others are done in order', async () => {
    const heard: string[] = [];
    const handler = onEvent('NoticeDue', ['cases'], () => async (_, { cause }) => {
      heard.push(cause);
      if (cause === 'event:2') throw new TypeError('secret words');
    });
    const event = batch(
      record(due('1'), 'a'),
      record(due('2'), 'b'),
      record('not json', 'c'),
      record(due('3'), 'd'),
    );
    expect(await handler(event, context)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'b' }, { itemIdentifier: 'c' }],
    });
    expect(heard).toEqual(['event:1', 'event:2', 'event:3']);
  });

  test.each([
    ['an event of another name', { ...due(), 'detail-type': 'FailureDetected' }],
    ['another source', { ...due(), source: 'someone-else' }],
    ['another version', bridged('NoticeDue', { version: 2, cause: 'x', about: eventExamples.NoticeDue })],
    [
      'a field too many',
      bridged('NoticeDue', { version: 1, cause: 'x', about: { ...eventExamples.NoticeDue, name: 'Jo' } }),
    ],
    ['a field too few', bridged('NoticeDue', { version: 1, cause: 'x', about: {} })],
  ])('%s is refused before anything is done', async (_, body) => {
    let heard = 0;
    const handler = onEvent('NoticeDue', ['cases'], () => async () => {
      heard += 1;
    });
    expect(await handler(batch(record(body)), context)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm1' }],
    });
    expect(heard).toBe(0);
  });

  test('a log line holds ids and the kind of fault, and no word of the message or the fault', async () => {
    const handler = onEvent('NoticeDue', ['cases'], () => async () => {
      throw new TypeError('jo@example.org wrote this');
    });
    await handler(batch(record(due())), context);
    const [line] = lines;
    expect(line).toMatchObject({
      level: 'error',
      listener: 'NoticeDue',
      message_id: 'm1',
      received: '2',
      error: 'TypeError',
    });
    expect(JSON.stringify(lines)).not.toContain('jo@example.org');
    expect(JSON.stringify(lines)).not.toContain('board-notice');
  });

  test('a variable that was not granted stops the module from loading, by name', () => {
    delete process.env.CASES_TABLE;
    expect(() => onEvent('NoticeDue', ['cases'], () => async () => undefined)).toThrow('CASES_TABLE');
  });
});

describe('a function that a schedule wakes', () => {
  const tick = { schedule: 'advance-cases', scheduledFor: '2026-12-17T12:07:00Z' };

  test('is told when it was meant to run, and counts a completed run', async () => {
    const woken: string[] = [];
    const handler = onSchedule('advance-cases', ['cases'], () => async (scheduledFor) => {
      woken.push(scheduledFor);
    });
    expect(await handler(batch(record(tick)), context)).toEqual({ batchItemFailures: [] });
    expect(woken).toEqual(['2026-12-17T12:07:00Z']);
    expect(lines.at(-1)).toMatchObject({
      schedule: 'advance-cases',
      completed: 1,
      _aws: { CloudWatchMetrics: [{ Namespace: 'TogetherWithTenants', Metrics: [{ Name: 'completed' }] }] },
    });
  });

  test('a run that fails counts nothing, so that silence alarms', async () => {
    const handler = onSchedule('advance-cases', ['cases'], () => () => Promise.reject(new Error('x')));
    expect((await handler(batch(record(tick)), context)).batchItemFailures).toHaveLength(1);
    expect(lines.filter((line) => 'completed' in line)).toEqual([]);
  });

  test('a tick of another schedule is refused', async () => {
    const handler = onSchedule('scoring', ['cases'], () => async () => undefined);
    expect((await handler(batch(record(tick)), context)).batchItemFailures).toHaveLength(1);
  });
});
