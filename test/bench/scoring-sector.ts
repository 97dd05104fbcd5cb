import { type AssociationId, associationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { pairNumbers, pairsByCell, valueNumbers, valuesByUnit } from '../../shared/domain/scoring/cells.ts';
import { lnEValue } from '../../shared/domain/scoring/e-value.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import { answeredIn, failingBarOf, failingIn, score } from '../../shared/domain/scoring/score.ts';
import type { Scorecard } from '../../shared/domain/scoring/scorecard.ts';
import { stratumOf } from '../../shared/domain/scoring/strata.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import { chanceOf } from '../support/scoring.ts';
import { associations, type Data, dataOf, strata } from './scoring-data.ts';

const { dimensions } = currentRulebook.weighting;
const evenRows = 100_000;
const asked = askedOfTenants(adoptedEdition).map(({ id }) => id);

/** Numbers of the strata in which everything was said: 192 of 525. */
const saidStrata = dimensions
  .reduce<Record<string, string>[]>(
    (all, { id, levels }) => levels.flatMap((level) => all.map((each) => ({ ...each, [id]: level }))),
    [{}],
  )
  .map((known) => stratumOf(known, dimensions))
  .sort((a, b) => a - b);

const codeOf = (unit: number): AssociationId => associationId.parse(`H${1000 + unit}`);

/** Counts of one association, as a run would have them; every answer by web. */
const tallyOf = (
  unit: number,
  pairs: Int32Array,
  values: Int32Array,
  homes: Int32Array,
): AssociationTally => {
  const by = (counts: (part: number) => readonly number[]) =>
    saidStrata.flatMap((stratum, part) => {
      const [n = 0, k = 0] = counts(part);
      return n > 0 ? [{ stratum, n, k }] : [];
    });
  const cells = asked.map((commitment, place) => {
    const at = unit * valueNumbers + 8 * place;
    const [, level1 = 0, level2 = 0, level3 = 0, level4 = 0, level5 = 0, doesNotApply = 0] = values.subarray(
      at,
      at + 8,
    );
    const rows = by((part) => {
      const from = (unit * strata + part) * pairNumbers + place;
      return [pairs[from] ?? 0, pairs[from + 5] ?? 0];
    });
    return {
      commitment,
      mode: 'web' as const,
      levels: { level1, level2, level3, level4, level5, doesNotApply },
      weeks: [],
      strata: rows.map(({ stratum, n, k }): [number, number, number] => [stratum, n, k]),
    };
  });
  const all = by((part) => [homes[unit * strata + part] ?? 0]);
  return {
    association: codeOf(unit),
    cells: cells.filter(({ strata: own }) => own.length > 0),
    homes: [{ mode: 'web', strata: all.map(({ stratum, n }): [number, number] => [stratum, n]) }],
    dangers: [],
    submissions: all.reduce((sum, { n }) => sum + n, 0),
    openAnswers: 0,
    inputHash: '',
  };
};

export const talliesOf = (data: Data): AssociationTally[] => {
  const pairs = pairsByCell(data, { units: associations, parts: strata, kind: 'kept' });
  const values = valuesByUnit(data.unit, data.answers, associations);
  const homes = new Int32Array(associations * strata);
  for (let row = 0; row < data.rows; row += 1) {
    const cell = (data.unit[row] ?? 0) * strata + (data.part[row] ?? 0);
    homes[cell] = (homes[cell] ?? 0) + 1;
  }
  return Array.from({ length: associations }, (_, unit) => tallyOf(unit, pairs, values, homes));
};

/**
 * A sector of 100 thousand submissions in which every association has as many, spread evenly over the strata: all of them are
 * scored and weighted, so that the same cells with more behind them are the same work.
 */
export const evenTallies = (): AssociationTally[] => {
  const { answers } = dataOf(evenRows);
  const unit = new Uint16Array(evenRows).map((_, row) => row % associations);
  // 37 has no factor in common with 192: an association's rows walk through all strata.
  const part = unit.map((each, row) => (Math.floor(row / associations) * 37 + each) % strata);
  return talliesOf({ rows: evenRows, unit, part, answers });
};

/** The same cells with so many times as many homes in each. */
export const timesAsMany = (tallies: readonly AssociationTally[], times: number): AssociationTally[] =>
  tallies.map((tally) => ({
    ...tally,
    submissions: tally.submissions * times,
    homes: tally.homes.map(({ mode, strata: own }) => ({
      mode,
      strata: own.map(([stratum, n]): [number, number] => [stratum, n * times]),
    })),
    cells: tally.cells.map((cell) => ({
      ...cell,
      levels: {
        level1: cell.levels.level1 * times,
        level2: cell.levels.level2 * times,
        level3: cell.levels.level3 * times,
        level4: cell.levels.level4 * times,
        level5: cell.levels.level5 * times,
        doesNotApply: cell.levels.doesNotApply * times,
      },
      strata: cell.strata.map(([stratum, n, k]): [number, number, number] => [stratum, n * times, k * times]),
    })),
  }));

/** Margins of every association in all four dimensions: ten times as many homes as answered, not quite spread as they. */
const marginsOf = (tallies: readonly AssociationTally[]): ReadonlyMap<AssociationId, Margins> => {
  const random = chanceOf(11);
  return new Map(
    tallies.map(({ association, submissions }) => [
      association,
      {
        association,
        homes: Object.fromEntries(
          dimensions.map(({ id, levels }) => [
            id,
            Object.fromEntries(
              levels.map((level) => [
                level,
                Math.ceil((10 * submissions * (0.7 + 0.6 * random())) / levels.length),
              ]),
            ),
          ]),
        ),
      },
    ]),
  );
};

/** One sector pass by the code of the nightly run: weights, intervals, funnel, e-values. */
export const sectorPass = (tallies: readonly AssociationTally[]): (() => Scorecard[]) => {
  const margins = marginsOf(tallies);
  const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook, margins };
  return () => score(tallies, judging);
};

/** The sequential tests of a sector alone. */
export const eValuesOf = (tallies: readonly AssociationTally[]): (() => number) => {
  const cells = tallies.flatMap(({ cells: own }) => own);
  const counts = cells.map(({ commitment, levels }) => ({
    failing: failingIn(levels),
    n: answeredIn(levels),
    bar: failingBarOf(commitment, currentRulebook),
  }));
  return () => counts.reduce((sum, { failing, n, bar }) => sum + lnEValue(failing, n, bar), 0);
};

/** What became of the weighting of these scorecards, in words. */
export const weightingLine = (scorecards: readonly Scorecard[]): string => {
  const counts = new Map<string, number>();
  let partly = 0;
  for (const { result, weighting } of scorecards) {
    const name =
      result.kind === 'no-result'
        ? 'no result'
        : weighting?.kind === 'weighted'
          ? 'weighted'
          : (weighting?.why ?? 'none');
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (weighting?.kind === 'weighted' && weighting.leftOut.length > 0) partly += 1;
  }
  const said = [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
  return `${scorecards.length} scorecards: ${said}; ${partly} of the weighted leave some dimension out`;
};

const gibibyte = 2 ** 30;

const block = (): Float64Array => new Float64Array(gibibyte / 8).fill(1);
const bytesOfLine = 64;

/**
 * Read-only passes over 1 GiB: one that loads every eight bytes, and one that loads eight bytes of every line of the
 * cache, so that all of it comes from memory and nothing but memory is waited for. The second is the one we must not
 * be slower than four times.
 */
export const readingOneGibibyte = (values = block()): { all: () => number; lines: () => number } => {
  const summed = (step: number) => (): number => {
    let [a, b] = [0, 0];
    for (let at = 0; at < values.length; at += 2 * step) {
      a += values[at] ?? 0;
      b += values[at + step] ?? 0;
    }
    return a + b;
  };
  return { all: summed(1), lines: summed(bytesOfLine / 8) };
};
