/**
 * Numbers that other people printed, each table once: the formulas and the commands are held to the same ones. A number
 * that does not come out is a defect of ours.
 */

/** Wilson intervals at 95 %: how many, of how many, low, high. PHEindicatormethods 2.1.1, tables of phe_proportion. */
export const wilsonAt95: readonly (readonly [number, number, number, number])[] = [
  [1, 100, 0.0017674321, 0.0544861962],
  [5, 100, 0.0215436792, 0.1117504692],
  [20, 100, 0.1333669333, 0.2888291656],
  [65, 100, 0.552544433, 0.7363575176],
  [9856, 12345, 0.7912101753, 0.8053640074],
  [1045, 5000, 0.1979554988, 0.2204913037],
  [2, 200, 0.0027466581, 0.0357217617],
  [0.445, 1, 0.0438174477, 0.9334621277],
];

/** Tenant Satisfaction Measures 2023/24: homes, answers required. */
export const requiredAnswers = [
  [26840, 2204],
  [6033, 546],
  [34891, 2247],
  [1087, 284],
  [1217, 292],
  [6475, 550],
] as const;

/** Tenant Satisfaction Measures 2024/25: homes, answers, margin achieved in per cent. */
export const achievedMargins = [
  [20780, 1317, 2.61351957936848],
  [34460, 2433, 1.91541028942578],
  [6085, 982, 2.86410221579971],
  [35759, 2851, 1.76072528639099],
] as const;
