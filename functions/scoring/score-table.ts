import { lnThresholdOf } from '../../shared/domain/escalation/triggers/conditions.ts';
import { eValueOf } from '../../shared/domain/scoring/e-value.ts';
import type { Scored, ScoredRow, SectorRows } from './score-figures.ts';

/** Longer names are cut in the table; JSON and CSV have them whole. */
const longestName = 22;

const cut = (text: string): string =>
  text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text;
const fixed = (value: number | undefined, digits: number): string => value?.toFixed(digits) ?? '';

/** A number of answers: whole, or with as much of its fraction as a table can bear. */
const amount = (value: number | undefined): string =>
  value === undefined ? '' : Number.isInteger(value) ? String(value) : value.toFixed(1);

/** Evidence is read as a number as far as a number can be read, and beyond that by its size. */
const evidence = (lnEValue: number | undefined): string => {
  if (lnEValue === undefined) return '';
  const value = eValueOf(lnEValue);
  if (value === Number.MAX_VALUE) return '>1e+308';
  if (value < 0.001) return '<0.001';
  if (value >= 1e5) return value.toExponential(1);
  return value.toFixed(value < 0.01 ? 3 : value < 10 ? 2 : 0);
};

type Line = readonly string[];

/** Headings in two lines, and on which side the cells of a column are filled up. */
const headings: readonly { lines: readonly [string, string]; side: 'left' | 'right' }[] = [
  { lines: ['', 'association'], side: 'left' },
  { lines: ['', 'commitment'], side: 'left' },
  { lines: ['', 'n'], side: 'right' },
  { lines: ['score', '%'], side: 'right' },
  { lines: ['95 %', 'low'], side: 'right' },
  { lines: ['', 'high'], side: 'right' },
  { lines: ['margin', '±%'], side: 'right' },
  { lines: ['', 'required'], side: 'right' },
  { lines: ['funnel', 'plain'], side: 'left' },
  { lines: ['funnel', 'adjusted'], side: 'left' },
  { lines: ['z', 'adj.'], side: 'right' },
  { lines: ['', 'ln e'], side: 'right' },
  { lines: ['', 'e-value'], side: 'right' },
  { lines: ['', 'flag'], side: 'left' },
];

const lineOf = ({ figures, ...row }: ScoredRow): Line => [
  cut(row.association),
  cut(row.commitment),
  amount(row.n),
  figures ? fixed(figures.score, 1) : '–',
  fixed(figures?.low, 1),
  fixed(figures?.high, 1),
  fixed(row.margin, 1),
  amount(row.required),
  figures?.funnel?.plain ?? '',
  figures?.funnel?.class ?? '',
  fixed(figures?.funnel?.zAdjusted, 2),
  fixed(figures?.lnEValue, 2),
  evidence(figures?.lnEValue),
  figures ? row.flag : 'no result',
];

const aligned = (lines: readonly Line[]): string[] => {
  const widths = headings.map((_, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        return headings[place]?.side === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' ')
      .trimEnd(),
  );
};

const modeName = (mode: string): string => (mode === '' ? 'not said' : mode);

const sectorLine = ({ commitment, units, baseline }: SectorRows): Line => [
  cut(commitment),
  String(units.length),
  baseline ? baseline.expected.toFixed(4) : '–',
  baseline ? baseline.phi.toFixed(2) : '–',
  baseline ? baseline.tauSquared.toFixed(5) : '–',
];

const sectorTable = (sectors: readonly SectorRows[]): string[] => {
  const lines = [['sector', 'associations', 'p0', 'phi', 'tau2'], ...sectors.map(sectorLine)];
  const widths = [0, 1, 2, 3, 4].map((place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  '),
  );
};

const legend = [
  'score: levels 4 and 5 of levels 1 to 5, and its 95 % interval. margin, required: hold for invited surveys only.',
  'z adj.: distance from p0, allowing for tau2. e: evidence that more than the bar fail. Working: --explain CODE COMMITMENT',
];

/** So many flagged rows are named again under the table; a longer list would bury what follows it. */
const mostNamed = 20;

/** Whatever was flagged, again by name, so that nobody has to search the table. */
const flagged = (rows: readonly ScoredRow[], modes: number): string[] =>
  (['serious', 'watch'] as const).flatMap((flag) => {
    const found = rows.filter((row) => row.flag === flag);
    const names = found
      .slice(0, mostNamed)
      .map(({ association, commitment, mode }) =>
        [association, commitment, ...(modes > 1 ? [modeName(mode)] : [])].join('  '),
      );
    const more = found.length - names.length;
    return [
      `${flag}: ${found.length === 0 ? 'none' : found.length}`,
      ...names.map((name) => `  ${name}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ];
  });

/** The figures for people: rounded, a table for each mode, because only answers of one mode can be compared. */
export const scoresAsTable = ({ rulebook, asOf, streams, rows, sectors }: Scored): string => {
  const modes = [...new Set(sectors.map(({ mode }) => mode))];
  const tables = modes.flatMap((mode) => [
    `Mode: ${modeName(mode)}`,
    '',
    ...aligned([
      headings.map(({ lines }) => lines[0]),
      headings.map(({ lines }) => lines[1]),
      ...rows.filter((row) => row.mode === mode).map(lineOf),
    ]),
    '',
    ...sectorTable(sectors.filter((sector) => sector.mode === mode)),
    '',
  ]);
  const tested = rows.find(({ facts }) => !facts.open)?.facts;
  const threshold = tested && lnThresholdOf(tested.streams, tested.rulebook);
  const settings = [
    `rulebook ${rulebook.id}`,
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(threshold === undefined
      ? []
      : [`${streams} streams, so serious only from ln e ${fixed(threshold, 2)}`]),
  ].join('; ');
  return [...tables, ...flagged(rows, modes.length), '', settings, '', ...legend, ''].join('\n');
};
