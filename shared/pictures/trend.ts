import { type ScaleTime, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { DatedFigure } from '../domain/publication/publication.ts';
import { localDate, reportingYearOf } from '../domain/time/calendar.ts';
import { label, type Mark, type Picture, pictureWidth, tenth } from './picture.ts';
import { type Plot, shareAxis, shareScale } from './share-axis.ts';

type Facts = {
  /** Oldest first, at least two, of different days. */
  figures: readonly DatedFigure[];
  words: { share: string; year: (first: number) => string };
  /** A day and a share in words, as the page around writes them. */
  dayOf: (asOf: string) => string;
  shareOf: (percent: number) => string;
};

const plot: Plot = { left: 42, right: 288, top: 46, bottom: 214 };
const height = 238;
/** Room between the first and the last dot and the edges. */
const inset = 10;
/** A year's name needs so much room. */
const nameWidth = 52;

type Across = ScaleTime<number, number>;

/** Days are days: midnight in UTC, wherever and whenever this is drawn. */
const timeOf = (asOf: string): number => Date.parse(`${asOf}T00:00:00Z`);
const yearOf = ({ asOf }: DatedFigure): number => reportingYearOf(localDate.parse(asOf));

const acrossOf = (figures: readonly DatedFigure[]): Across => {
  const times = figures.map(({ asOf }) => timeOf(asOf));
  return scaleUtc([Math.min(...times), Math.max(...times)], [plot.left + inset, plot.right - inset]);
};

const byYear = (figures: readonly DatedFigure[]): [year: number, figures: DatedFigure[]][] => [
  ...Map.groupBy(figures, yearOf),
];

/** Where each reporting year begins, and its name above where there is room. */
const years = (across: Across, { figures, words }: Facts): Mark[] => {
  const found = byYear(figures).map(([year]) => year);
  const starts = Array.from(
    { length: Math.max(...found) - Math.min(...found) + 1 },
    (_, index) => Math.min(...found) + index,
  ).map((year, index) => ({ year, x: index === 0 ? plot.left : across(timeOf(`${year}-04-01`)) }));
  const bounds = starts.slice(1).map(({ x }) => `M${tenth(x)},${plot.top - 18}L${tenth(x)},${plot.bottom}`);
  return [
    ...(bounds.length > 0 ? [{ kind: 'path', role: 'year', d: bounds.join('') } as const] : []),
    ...starts.flatMap(({ year, x }, index) =>
      (starts[index + 1]?.x ?? plot.right + 4) - x < nameWidth
        ? []
        : [label(words.year(year), x + 6, plot.top - 8)],
    ),
  ];
};

/** A line within each reporting year: what counts anew is not joined. */
const courses = (across: Across, { figures }: Facts): Mark[] => {
  const y = shareScale(plot);
  const course = line<DatedFigure>(
    ({ asOf }) => across(timeOf(asOf)),
    ({ score }) => y(score),
  ).digits(1);
  const drawn = byYear(figures).filter(([, each]) => each.length > 1);
  return drawn.map(([, each]) => ({ kind: 'path', role: 'course', d: course(each) ?? '' }));
};

const intervals = (across: Across, { figures }: Facts): Mark => {
  const y = shareScale(plot);
  const bar = ({ asOf, low, high }: DatedFigure): string => {
    const x = tenth(across(timeOf(asOf)));
    return `M${x},${tenth(y(low))}L${x},${tenth(y(high))}`;
  };
  return { kind: 'path', role: 'interval', d: figures.map(bar).join('') };
};

const days = (across: Across, { figures, dayOf }: Facts): Mark[] => {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return [];
  const at = (asOf: string): string => `M${tenth(across(timeOf(asOf)))},${plot.bottom}v5`;
  return [
    { kind: 'path', role: 'axis', d: `${at(first.asOf)}${at(last.asOf)}` },
    label(dayOf(first.asOf), plot.left, plot.bottom + 18),
    label(dayOf(last.asOf), pictureWidth, plot.bottom + 18, { anchor: 'end' }),
  ];
};

/**
 * Published figures over time: each a dot on the bar of its interval, joined within a reporting year only, since every
 * year counts anew.
 */
export const trend = (facts: Facts): Picture => {
  const { figures, words, shareOf } = facts;
  const across = acrossOf(figures);
  const y = shareScale(plot);
  const last = figures.at(-1);
  return {
    ...{ width: pictureWidth, height },
    marks: [
      ...shareAxis(plot, words.share),
      ...years(across, facts),
      intervals(across, facts),
      ...courses(across, facts),
      ...figures.map(
        ({ asOf, score }): Mark => ({
          ...{ kind: 'circle', role: 'own', r: figures.length > 18 ? 3.5 : 5 },
          ...{ x: tenth(across(timeOf(asOf))), y: tenth(y(score)) },
        }),
      ),
      ...(last ? [label(shareOf(last.score), plot.right + 2, y(last.score) + 4.5, { role: 'strong' })] : []),
      ...days(across, facts),
    ],
  };
};
