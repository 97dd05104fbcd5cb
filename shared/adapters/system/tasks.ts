import { metrics } from '../../contracts/metrics.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Tasks } from '../../ports/tasks.ts';

/** Tasks as lines in CloudWatch's embedded metric format on standard output. */
export const loggedTasks = (functionName: string, clock: Clock): Tasks => ({
  raise: (kind, about) => {
    const line = {
      _aws: {
        Timestamp: Date.parse(clock.now()),
        CloudWatchMetrics: [
          {
            Namespace: metrics.namespace,
            Dimensions: [[metrics.functionDimension, metrics.tasks.dimension]],
            Metrics: [{ Name: metrics.tasks.name, Unit: 'Count' }],
          },
        ],
      },
      [metrics.functionDimension]: functionName,
      [metrics.tasks.dimension]: kind,
      [metrics.tasks.name]: 1,
      about,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  },
});
