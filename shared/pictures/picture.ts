/** What a mark stands for; `looks` says how that is drawn. Nothing is told by colour: all is black, white or grey. */
export type Role =
  | 'grid'
  | 'axis'
  | 'sector'
  | 'line-95'
  | 'line-99.8'
  | 'other'
  | 'own'
  | 'interval'
  | 'course'
  | 'year'
  | 'label'
  | 'strong';

type Drawn = { stroke: string; width: number; dash?: readonly number[]; cap?: 'round'; fill?: string };
type Written = { fill: string; size: number; bold: boolean };

const ink = '#0b0c0c';
const grey = '#595f62';
const white = '#ffffff';

/** How lines and shapes are drawn, in units of the picture. */
export const looks = {
  grid: { stroke: '#d5d8d9', width: 1 },
  axis: { stroke: grey, width: 1 },
  sector: { stroke: ink, width: 1.4 },
  'line-95': { stroke: ink, width: 1.4, dash: [7, 4] },
  'line-99.8': { stroke: ink, width: 1.8, dash: [0.1, 4], cap: 'round' },
  other: { stroke: '#6f777b', width: 0.8, fill: white },
  own: { stroke: white, width: 1.5, fill: ink },
  interval: { stroke: grey, width: 2 },
  course: { stroke: ink, width: 1.4 },
  year: { stroke: grey, width: 1, dash: [2, 3] },
} as const satisfies Partial<Record<Role, Drawn>>;

/** How words are written. At 328 units to 328 CSS pixels no letter is smaller than 12 pixels. */
export const hands = {
  label: { fill: '#2b3133', size: 13, bold: false },
  strong: { fill: ink, size: 13, bold: true },
} as const satisfies Partial<Record<Role, Written>>;

export type Mark =
  /** `d` as SVG has it, with the commands M, L, a, h, v and Z only. */
  | { kind: 'path'; role: keyof typeof looks; d: string }
  | { kind: 'circle'; role: keyof typeof looks; x: number; y: number; r: number }
  /** `y` is the line that the letters stand on. */
  | {
      kind: 'text';
      role: keyof typeof hands;
      x: number;
      y: number;
      anchor: 'start' | 'middle' | 'end';
      text: string;
    };

/**
 * A picture as plain marks, in the order they are drawn; SVG and PDF are both made of them, so both show the same.
 * Units are CSS pixels on a narrow phone.
 */
export type Picture = { width: number; height: number; marks: readonly Mark[] };

/** The width of every picture: what a phone of 360 pixels leaves beside the margins of a page. */
export const pictureWidth = 328;

/** A tenth of a unit is finer than anyone sees. */
export const tenth = (value: number): number => Math.round(10 * value) / 10;

export const label = (
  text: string,
  x: number,
  y: number,
  more: { anchor?: 'start' | 'middle' | 'end'; role?: keyof typeof hands } = {},
): Mark => ({
  ...{ kind: 'text', role: more.role ?? 'label', anchor: more.anchor ?? 'start', text },
  ...{ x: tenth(x), y: tenth(y) },
});
