import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { label, type Mark, tenth } from './picture.ts';

/** Edges of the part of a picture that figures are drawn in. */
export type Plot = { left: number; right: number; top: number; bottom: number };

/** Per cent to height: always from 0 to 100, so that every picture of a page can be read by the same measure. */
export const shareScale = ({ top, bottom }: Plot): ScaleLinear<number, number> =>
  scaleLinear([0, 100], [bottom, top]);

/** Lines across the plot at each quarter, with their per cent at the left, and what they measure above. */
export const shareAxis = (plot: Plot, title: string): Mark[] => {
  const y = shareScale(plot);
  const ticks = y.ticks(5);
  const across = (at: number): string => `M${plot.left},${tenth(y(at))}L${plot.right},${tenth(y(at))}`;
  return [
    {
      kind: 'path',
      role: 'grid',
      d: ticks
        .filter((tick) => tick > 0)
        .map(across)
        .join(''),
    },
    { kind: 'path', role: 'axis', d: across(0) },
    ...ticks.map((tick) => label(`${tick}%`, plot.left - 6, y(tick) + 4.5, { anchor: 'end' })),
    label(title, 0, 13, { role: 'strong' }),
  ];
};
