import type { TaskKind } from '../../contracts/metrics.ts';
import type { Tasks } from '../../ports/tasks.ts';

/** Keeps the tasks it was told to raise. */
export const memoryTasks = (): Tasks & { raised: { kind: TaskKind; about: string }[] } => {
  const raised: { kind: TaskKind; about: string }[] = [];
  return {
    raised,
    raise: (kind, about) => {
      raised.push({ kind, about });
    },
  };
};
