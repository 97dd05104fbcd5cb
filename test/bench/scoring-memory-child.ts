import { existsSync, readFileSync } from 'node:fs';
import { pairsByCell } from '../../shared/domain/scoring/cells.ts';
import { associations, dataOf, strata } from './scoring-data.ts';

/** A process that only makes the columns and counts them: `scoring-memory.ts` starts it with the number of rows. */
const status = '/proc/self/status';

/** Bytes. Linux hands the parent's highest down in `maxRSS`, so there the kernel's own mark of this program is read. */
const peak = (): number => {
  const mark = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return 1024 * (mark === undefined ? process.resourceUsage().maxRSS : Number(mark));
};

const data = dataOf(Number(process.argv[2]));
const before = peak();
const counts = pairsByCell(data, { units: associations, parts: strata, kind: 'kept' });
if (!counts.some((count) => count > 0)) throw new Error('nothing was counted');
const columns = data.unit.byteLength + data.part.byteLength + data.answers.byteLength;
console.log(JSON.stringify({ columns, before, peak: peak() }));
