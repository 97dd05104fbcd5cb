import { createHash } from 'node:crypto';
import { associationId } from '../../shared/domain/association.ts';
import { adoptedEdition, shippedEditions } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { type Counting, countOf } from '../../shared/domain/scoring/count.ts';
import { plainCountOf } from '../support/plain-count.ts';
import { interleaved, ratioLine, ratioOf, timeLine, variant } from './measuring.ts';
import type { Plan } from './scoring.ts';
import { type Data, dataOf, sortedByUnit, unitsByMode } from './scoring-data.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const letters = (text: string): Uint8Array => Buffer.from(text);

/** Packed submissions by association, as the nightly run reads them. */
const packedOf = (data: Data): Counting[] => {
  const byMode = unitsByMode(data);
  const rowsOf = new Map<number, Uint8Array[]>();
  for (let row = 0; row < data.rows; row += 1) {
    const [unit, part, word] = [data.unit[row] ?? 0, data.part[row] ?? 0, data.answers[row] ?? 0];
    const week = (row * 7) % 52;
    const mode = (byMode[row] ?? 0) % 4;
    const bytes = Uint8Array.from([
      ...[adoptedEdition.code, mode, part >> 8, part & 0xff],
      ...[row % 97 === 0 ? 1 : 0, week, word & 0xff, word >> 8],
    ]);
    const own = rowsOf.get(unit);
    if (own) own.push(bytes);
    else rowsOf.set(unit, [bytes]);
  }
  return [...rowsOf].map(([unit, rows]) => ({
    association: associationId.parse(`H${1000 + unit}`),
    year: 2026,
    rows,
    charter: adoptedEdition,
    editions: shippedEditions,
    rulebook: currentRulebook,
    hash,
  }));
};

/** What the nightly run gains: packed submissions to tallies, decoding and the hash of the input included. */
export const productionBench = async (rows: number, { slowRounds }: Plan): Promise<void> => {
  const all = packedOf(sortedByUnit(dataOf(rows)));
  const unhashed = all.map((each) => ({ ...each, hash: () => '' }));
  const of = (name: string, count: typeof countOf, countings: readonly Counting[]) =>
    variant({
      name,
      run: () => countings.map(count),
      read: (tallies) => letters(JSON.stringify(tallies.map((each) => ({ ...each, inputHash: '' })))),
    });
  const times = await interleaved(
    [
      of('count of the run', countOf, all),
      of('the same, row by row with maps', plainCountOf, all),
      of('count of the run, text not hashed', countOf, unhashed),
    ],
    slowRounds,
  );
  console.log(`\nFrom packed submissions to tallies, ${rows} rows of ${all.length} associations:`);
  for (const [name, taken] of times) console.log(timeLine(name, taken, rows));
  const [ours = [], plain = []] = times.values();
  console.log(ratioLine(ratioOf('row by row ÷ ours', plain, ours, { atLeast: 1 })));
};
