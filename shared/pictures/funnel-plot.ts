import { type ScaleLogarithmic, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Sector } from '../domain/publication/publication.ts';
import { type Place, placeIn } from '../domain/publication/sectors.ts';
import type { Rulebook } from '../domain/rulebook/rulebook.ts';
import { countWords } from '../wording/numbers.ts';
import type { picturesEn } from '../wording/pictures.en.ts';
import { label, type Mark, type Picture, pictureWidth, tenth } from './picture.ts';
import { type Plot, shareAxis, shareScale } from './share-axis.ts';

type Facts = {
  /** Homes, and score in per cent. */
  own: { n: number; score: number };
  sector: Pick<Sector, 'expected' | 'tauSquared'>;
  /** Homes and score of other associations, as far as they may be shown. */
  others: Sector['points'];
  rulebook: Pick<Rulebook, 'scoring'>;
  words: (typeof picturesEn)['funnel'];
};

const plot: Plot = { left: 42, right: 278, top: 28, bottom: 214 };
const height = 280;
const steps = 40;
const lineHeight = 14;
/** Beside the dots at either end, as a factor; and at least this from end to end, so that the lines can be seen to draw in. */
const room = 1.2;
const leastSpan = 10;

/** Small circles, and smaller ones where there are so many that they would close to a blot. */
const otherRadius = (others: Sector['points']): number => (others.length > 300 ? 1.5 : 2.5);

type Across = ScaleLogarithmic<number, number>;

/** Homes to place across. Associations differ a hundredfold, so each step multiplies. */
const acrossOf = ({ own, others }: Facts): Across => {
  const homes = [own.n, ...others.map(([n]) => n)];
  const [least, most] = [Math.min(...homes) / room, Math.max(...homes) * room];
  const widen = Math.max(1, Math.sqrt((leastSpan * least) / most));
  return scaleLog([least / widen, most * widen], [plot.left, plot.right]);
};

/** Round numbers of homes: 1, 2 and 5 times powers of ten, or fewer where they would crowd. */
const homesTicks = (across: Across): number[] => {
  const [least = 1, most = 1] = across.domain();
  for (const digits of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = Array.from({ length: 9 }, (_, power) => digits.map((each) => each * 10 ** power))
      .flat()
      .filter((tick) => tick >= least && tick <= most);
    if (ticks.length <= 5) return ticks;
  }
  return [];
};

const homesAxis = (across: Across, title: string): Mark[] => {
  const ticks = homesTicks(across);
  return [
    {
      kind: 'path',
      role: 'axis',
      d: ticks.map((tick) => `M${tenth(across(tick))},${plot.bottom}v5`).join(''),
    },
    ...ticks.map((tick) => label(countWords(tick), across(tick), plot.bottom + 18, { anchor: 'middle' })),
    label(title, plot.left, plot.bottom + 37, { role: 'strong' }),
  ];
};

type Edge = Exclude<keyof Place, 'class'>;
const edges: readonly (readonly [Edge, 'line-95' | 'line-99.8'])[] = [
  ['low998', 'line-99.8'],
  ['low95', 'line-95'],
  ['high95', 'line-95'],
  ['high998', 'line-99.8'],
];

const curves = (across: Across, { sector, rulebook }: Facts): Mark[] => {
  const y = shareScale(plot);
  const [least = 1, most = 1] = across.domain();
  const places = Array.from({ length: steps + 1 }, (_, step) => {
    const n = least * (most / least) ** (step / steps);
    return { n, ...placeIn({ n, score: sector.expected }, sector, rulebook) };
  });
  const middle = tenth(y(sector.expected));
  return [
    { kind: 'path', role: 'sector', d: `M${plot.left},${middle}L${plot.right},${middle}` },
    ...edges.map(([edge, role]): Mark => {
      const curve = line<(typeof places)[number]>(
        (each) => across(each.n),
        (each) => y(each[edge]),
      ).digits(1);
      return { kind: 'path', role, d: curve(places) ?? '' };
    }),
  ];
};

/** Names each line at its right end, from the sector's outwards, a line of text apart; what finds no room is left out. */
const namesOfLines = (across: Across, { sector, rulebook, words }: Facts): Mark[] => {
  const y = shareScale(plot);
  const [, most = 1] = across.domain();
  const end = placeIn({ n: most, score: sector.expected }, sector, rulebook);
  const middle = y(sector.expected);
  const above95 = Math.min(y(end.high95), middle - lineHeight);
  const below95 = Math.max(y(end.low95), middle + lineHeight);
  const named: (readonly [string, number])[] = [
    [words.line998, Math.min(y(end.high998), above95 - lineHeight)],
    [words.line95, above95],
    [words.sector, middle],
    [words.line95, below95],
    [words.line998, Math.max(y(end.low998), below95 + lineHeight)],
  ];
  return named
    .filter(([, at]) => at > plot.top - 4 && at < plot.bottom + 4)
    .map(([text, at]) =>
      label(text, plot.right + 5, at + 4.5, text === words.sector ? { role: 'strong' } : {}),
    );
};

/** All circles in one path, at whole units and each place once: a thousand associations stay a few kilobytes. */
const othersOf = (across: Across, { own, others }: Facts): Mark[] => {
  const y = shareScale(plot);
  const r = otherRadius(others);
  const places = new Set(
    others
      .filter(([n, score]) => n !== own.n || Math.abs(score - own.score) > 0.05)
      .map(([n, score]) => `M${Math.round(across(n))} ${Math.round(y(score)) - r}`),
  );
  const d = [...places].map((place) => `${place}a${r} ${r} 0 1 1-.1 0Z`).join('');
  return d === '' ? [] : [{ kind: 'path', role: 'other', d }];
};

const key = ({ others, words }: Facts): Mark[] => {
  const at = height - 7;
  const second = plot.left + 142;
  return [
    { kind: 'circle', role: 'own', x: plot.left + 6, y: at - 4.5, r: 6 },
    label(words.own, plot.left + 17, at, { role: 'strong' }),
    ...(others.length > 0
      ? [
          { kind: 'circle', role: 'other', x: second, y: at - 4.5, r: otherRadius(others) } as const,
          label(words.others, second + 8, at),
        ]
      : []),
  ];
};

/**
 * The funnel plot of one figure: how many answered across, the score upwards, and the lines of the over-dispersed funnel
 * (`linesAt`). The own figure is a large filled circle, others are small hollow ones without names.
 */
export const funnelPlot = (facts: Facts): Picture => {
  const across = acrossOf(facts);
  const y = shareScale(plot);
  return {
    ...{ width: pictureWidth, height },
    marks: [
      ...shareAxis(plot, facts.words.share),
      ...homesAxis(across, facts.words.homes),
      ...othersOf(across, facts),
      ...curves(across, facts),
      ...namesOfLines(across, facts),
      { kind: 'circle', role: 'own', x: tenth(across(facts.own.n)), y: tenth(y(facts.own.score)), r: 6.5 },
      ...key(facts),
    ],
  };
};
