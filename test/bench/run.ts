import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { runScoring } from '../../functions/scoring/run-scoring.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryMargins } from '../../shared/adapters/memory/margins.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import { at } from '../support/cases.ts';
import { metered } from '../support/metered.ts';
import { startStore } from '../support/store.ts';
import { machineLine } from './measuring.ts';
import { loadSubmissions, sectorOf } from './run-data.ts';

/** Where files are memory, if this machine has such a place: a million rows are not written to a disk one call at a time. */
const memoryFolder = '/dev/shm';
const tonight = '2026-12-18T03:15:00Z';

/**
 * Where the wall time of a run goes. A run reads and counts so many associations, then writes their tallies, and so on;
 * then it judges and writes. Counting is never interrupted, so that what is left of reading and counting is reading.
 */
const watched = (submissions: Submissions, scores: Scores) => {
  const spent = { readAndCount: 0, count: 0, score: 0, write: 0 };
  let phase = performance.now();
  let counting = 0;
  let judging = false;
  const next = (): number => {
    const now = performance.now();
    const taken = now - phase;
    phase = now;
    return taken;
  };
  const writing =
    <A extends unknown[], R>(write: (...given: A) => Promise<R>, before: () => void) =>
    async (...given: A): Promise<R> => {
      before();
      const result = await write(...given);
      spent.write += next();
      return result;
    };
  const reads = (): void => {
    spent.readAndCount += next();
  };
  const judges = (): void => {
    spent.score += next();
  };
  return {
    spent,
    begin: () => {
      phase = performance.now();
    },
    submissions: {
      packedOf: async (...given: Parameters<Submissions['packedOf']>) => {
        const rows = await submissions.packedOf(...given);
        counting = performance.now();
        return rows;
      },
    },
    scores: {
      ...scores,
      keepTallies: writing(scores.keepTallies, reads),
      keepRun: writing(scores.keepRun, judges),
      keepFailure: writing(scores.keepFailure, judges),
    },
    margins: {
      list: async () => {
        judging = true;
        return memoryMargins().list();
      },
    },
    hash: (content: Parameters<Hash>[0]): string => {
      const sum = sha256(content);
      if (!judging) spent.count += performance.now() - counting;
      counting = performance.now();
      return sum;
    },
  };
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2).padStart(8)} s`;

/** One scheduled run over stored submissions in the local store, its wall time split, and the units it consumed. */
export const benchRun = async (given: string[]): Promise<void> => {
  const { values } = parseArgs({ args: given, options: { rows: { type: 'string', default: '1000000' } } });
  const rows = Number(values.rows);
  if (!Number.isInteger(rows) || rows < 1)
    throw new Error(`--rows ${values.rows} is no whole number above 0, such as 100000`);
  console.log(`A scheduled run: ${machineLine()}`);
  const inMemory = existsSync(memoryFolder);
  const store = await startStore(inMemory ? memoryFolder : tmpdir());
  try {
    const sector = sectorOf();
    const from = performance.now();
    const bytes = await loadSubmissions(store.client, store.tables.submissions, sector, rows);
    const took = performance.now() - from;
    console.log(
      `Loaded ${rows} submissions of ${sector.length} associations, ${(bytes / rows).toFixed(0)} bytes each as sent, in ${seconds(took).trim()}${inMemory ? ", into the store's file in memory" : ''}`,
    );
    const units = metered(store.client);
    const watch = watched(
      dynamoSubmissions({ client: store.client, table: store.tables.submissions }),
      dynamoScores({ client: store.client, table: store.tables.scores }),
    );
    const run = runScoring({
      associations: memoryAssociations(sector),
      margins: watch.margins,
      submissions: watch.submissions,
      scores: watch.scores,
      announcer: memoryAnnouncer(),
      clock: { now: () => at(tonight) },
      hash: watch.hash,
    });
    const began = performance.now();
    watch.begin();
    const made = await run(tonight);
    const whole = performance.now() - began;
    if (made.submissions !== rows) throw new Error(`the run counted ${made.submissions} of ${rows}`);
    const { readAndCount, count, score, write } = watch.spent;
    console.log(`Wall time ${seconds(whole).trim()}, of which`);
    console.log(
      `  read    ${seconds(readAndCount - count)}  store, connection, and the SDK's reading of JSON`,
    );
    console.log(`  decode  ${seconds(count)}  packed bytes to columns to tallies, and the hash over them`);
    console.log(`  score   ${seconds(score)}  the whole sector, triggers included`);
    console.log(`  write   ${seconds(write)}  checkpoints, scorecards, failures`);
    for (const [name, sum] of units) console.log(`  ${name}: ${sum.toFixed(1)} units`);
  } finally {
    await store.stop();
  }
};
