import { afterEach, expect, test, vi } from 'vitest';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { at } from '../support/cases.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a task is one line that CloudWatch reads as a metric, by function and kind, with the id of what it is about', () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  loggedTasks('sweep', { now: () => at('2026-12-17') }).raise(
    'no-outcome',
    'C9001-repairs-2026-1_board-notice_secretary',
  );
  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? '')).toEqual({
    _aws: {
      Timestamp: Date.parse('2026-12-17T12:00:00Z'),
      CloudWatchMetrics: [
        {
          Namespace: 'TogetherWithTenants',
          Dimensions: [['FunctionName', 'task']],
          Metrics: [{ Name: 'tasks', Unit: 'Count' }],
        },
      ],
    },
    FunctionName: 'sweep',
    task: 'no-outcome',
    tasks: 1,
    about: 'C9001-repairs-2026-1_board-notice_secretary',
  });
});
