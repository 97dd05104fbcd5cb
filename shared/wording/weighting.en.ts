/** How a figure is told whose answers are weighted to all homes, or why they are not. */
export const weightingEn = {
  label: 'Weighted to all homes',
  weighted: (figure: { by: string; score: string; low: string; high: string; voices: string }) =>
    `Weighted to ${figure.by}: ${figure.score} (${figure.low} to ${figure.high}), worth ${figure.voices} equal voices`,
  unweighted: {
    'no-margins': 'Not weighted: no margins are known',
    'too-few-homes': 'Not weighted: too few homes answered from some part of all homes',
    'homes-nobody-has': 'Not weighted: homes answered that the margins do not know of',
    'not-convergent': 'Not weighted: the margins do not fit together with the answers',
  },
  dimensions: {
    age: 'age',
    tenure: 'tenure',
    disability: 'disability',
    property: 'kind of home',
  },
  together: (dimensions: string) => `${dimensions} together`,
} as const;
