import type { Scored } from './score-figures.ts';

/** Scores that were published, made again: how many came out the same, and in words each that did not. */
export type Checked = { same: number; different: readonly string[] };

/** Published figures have 12 digits; this leaves room for the last of them. */
const tolerance = 1e-9;

const isSame = (published: number, computed: number): boolean =>
  Math.abs(published - computed) <= tolerance * Math.max(1, Math.abs(computed));

/**
 * Compares every published score, and its interval where that is given, with the one computed.
 * @returns `undefined` where the file is none of published figures
 */
export const checkPublished = ({ rows }: Scored): Checked | undefined => {
  let same = 0;
  let ofPublicPages = false;
  const different: string[] = [];
  for (const { published, figures, line, association, commitment } of rows) {
    if (!published) continue;
    ofPublicPages = true;
    const apart = (['score', 'low', 'high'] as const).flatMap((column) => {
      const told = published[column];
      const computed = figures?.[column];
      return told === undefined || (computed !== undefined && isSame(told, computed))
        ? []
        : [
            `line ${line}, column ${column}: ${association} ${commitment} says ${told}; computed ${computed ?? 'nothing, for nobody answered'}`,
          ];
    });
    if (apart.length === 0) same += 1;
    different.push(...apart);
  }
  return ofPublicPages ? { same, different } : undefined;
};
