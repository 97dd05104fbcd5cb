/**
 * How many answers a landlord's own yearly survey needs, and the margin that so many give. Facts of the regulator's
 * Tenant Satisfaction Measures, not choices of ours: the tests compare with the landlords' own published numbers.
 * They hold for a survey of invited homes; answers that came of themselves earn no such claim.
 */

/** The regulator writes 1.96 and means it: the longer quantile gives nine landlords one answer too few. */
const z = 1.96;
const quarter = 0.25;

/** Margin wanted at 95 %, as a proportion, by how many homes the landlord has. */
const wantedMargin = (homes: number): number => {
  if (homes < 2500) return 0.05;
  if (homes < 10_000) return 0.04;
  if (homes < 25_000) return 0.03;
  return 0.02;
};

/** Answers required of a landlord with so many homes, before rounding up. */
export const exactSample = (homes: number): number => {
  const infinite = (z * z * quarter) / wantedMargin(homes) ** 2;
  return (infinite * homes) / (homes + infinite);
};

/** Answers required of a landlord with so many homes. */
export const requiredSample = (homes: number): number => Math.ceil(exactSample(homes));

/** Margin achieved by `n` answers from a landlord with so many homes, in per cent. */
export const achievedMargin = (homes: number, n: number): number =>
  100 * z * Math.sqrt((quarter / n) * ((homes - n) / (homes - 1)));
