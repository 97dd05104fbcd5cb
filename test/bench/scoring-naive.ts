import { associations, type Data, strata } from './scoring-data.ts';

type Submission = { association: string; stratum: number; answers: (number | undefined)[] };
type Count = { n: number; k: number };

/** The same submissions as objects, one each. Making them is not timed. */
export const objectsOf = ({ unit, part, answers }: Data, rows: number): Submission[] =>
  Array.from({ length: rows }, (_, row) => ({
    association: `H${1000 + (unit[row] ?? 0)}`,
    stratum: part[row] ?? 0,
    answers: [0, 1, 2, 3, 4].map((place) => ((answers[row] ?? 0) >> (3 * place)) & 7 || undefined),
  }));

/** How anyone would write it first: one reduce over objects into counts by name. */
export const countByReduce = (submissions: readonly Submission[]): Map<string, Count> =>
  submissions.reduce((counts, { association, stratum, answers }) => {
    answers.forEach((answer, commitment) => {
      if (answer === undefined) return;
      const name = `${association} ${stratum} ${commitment}`;
      const count = counts.get(name) ?? { n: 0, k: 0 };
      count.n += 1;
      if (answer >= 4) count.k += 1;
      counts.set(name, count);
    });
    return counts;
  }, new Map<string, Count>());

/** As `pairsByCell` gives them: ten counts a cell. */
export const readByName = (counts: ReadonlyMap<string, Count>): Int32Array => {
  const all = new Int32Array(associations * strata * 10);
  for (const [name, { n, k }] of counts) {
    const [association = '', stratum, commitment] = name.split(' ');
    const at = ((Number(association.slice(1)) - 1000) * strata + Number(stratum)) * 10 + Number(commitment);
    all[at] = n;
    all[at + 5] = k;
  }
  return all;
};
