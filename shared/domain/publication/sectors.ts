import type { CommitmentId } from '../charter/charter.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { baselineOf, type FunnelClass, linesAt, type Share } from '../scoring/funnel.ts';
import { round12 } from '../scoring/round.ts';
import { keptOf } from './apart.ts';
import type { PublishedAssociation, Sector } from './publication.ts';

/** A published score to a tenth of a per cent: as near as a picture can show, and no more than it needs. */
const toTenth = (percent: number): number => Math.round(10 * percent) / 10;

const pointsOf = (units: readonly { n: number; score: number }[]): Sector['points'] => {
  const distinct = new Map(
    units.map(({ n, score }): [string, [number, number]] => [`${n} ${toTenth(score)}`, [n, toTenth(score)]]),
  );
  return [...distinct.values()].sort(([n, score], [otherN, otherScore]) => n - otherN || score - otherScore);
};

type Unit = { n: number; score: number; x: number };

/** The exact figures of one commitment. */
const unitsOf = (rows: readonly PublishedAssociation[], commitment: CommitmentId): Unit[] =>
  rows.flatMap(({ figures }) => {
    const figure = figures[commitment];
    return figure?.kind === 'shown' && figure.shownAs === 'exact'
      ? [{ n: figure.n, score: figure.score, x: keptOf(figure) }]
      : [];
  });

/**
 * Measures the sector by what is published alone, so that anyone can do it again from the table of all figures. Only
 * scores that are shown exactly count; with fewer of them than the rulebook asks for there is no sector: the variance
 * between so few is guesswork.
 * @returns by commitment, in per cent, 12 significant digits; points without names, each once
 */
export const sectorsOf = (
  rows: readonly PublishedAssociation[],
  commitments: readonly CommitmentId[],
  { serious, scoring }: Pick<Rulebook, 'serious' | 'scoring'>,
): Record<CommitmentId, Sector> => {
  const sectors: Record<CommitmentId, Sector> = {};
  for (const commitment of commitments) {
    const units = unitsOf(rows, commitment);
    if (units.length < serious.minimumAssociations) continue;
    const { expected, phi, tauSquared } = baselineOf(units, scoring.winsorised);
    sectors[commitment] = {
      expected: round12(100 * expected),
      phi: round12(phi),
      tauSquared: round12(tauSquared),
      associations: units.length,
      points: pointsOf(units),
    };
  }
  return sectors;
};

/** Where the funnel's lines run at one n, in per cent, and on which side of them a score lies. */
export type Place = { low998: number; low95: number; high95: number; high998: number; class: FunnelClass };

/**
 * Draws the funnel's lines at the n of a figure.
 * @param figure homes, and score in per cent
 * @param sector its share in per cent, and the variance between associations
 */
export const placeIn = (
  { n, score }: { n: number; score: number },
  { expected, tauSquared }: Pick<Sector, 'expected' | 'tauSquared'>,
  { scoring }: Pick<Rulebook, 'scoring'>,
): Place => {
  const unit: Share = { x: (score * n) / 100, n };
  const baseline = { expected: expected / 100, phi: 0, tauSquared };
  const lines = linesAt(unit, baseline, scoring.funnelZ95, scoring.funnelZ998);
  return {
    low998: 100 * lines.low998,
    low95: 100 * lines.low95,
    high95: 100 * lines.high95,
    high998: 100 * lines.high998,
    class: lines.class,
  };
};
