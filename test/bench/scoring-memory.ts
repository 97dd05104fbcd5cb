import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from '../support/sources.ts';

const told = z.object({
  columns: z.number(),
  before: z.number().describe('Node and the columns, before anything is counted'),
  peak: z.number(),
});
export type Memory = z.infer<typeof told>;

/** Highest memory of a child process that does nothing but count so many rows, Node's own included: bytes. */
export const memoryOf = (rows: number): Memory => {
  const child = join(root, 'test/bench/scoring-memory-child.ts');
  const ran = spawnSync(process.execPath, [child, String(rows)], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`counting in a child process failed: ${ran.stderr}`);
  return told.parse(JSON.parse(ran.stdout));
};
