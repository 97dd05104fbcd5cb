import { describe, expect, test } from 'vitest';
import { textOf } from '../../shared/html/html.ts';
import { hands, looks, type Picture, pictureWidth } from '../../shared/pictures/picture.ts';
import { svgOf } from '../../shared/pictures/svg.ts';

const hostile = `"><script>alert(1)</script>'&`;
const picture: Picture = {
  ...{ width: 328, height: 100 },
  marks: [
    { kind: 'path', role: 'line-95', d: 'M0,0L10,10' },
    { kind: 'circle', role: 'own', x: 1, y: 2, r: 3 },
    { kind: 'text', role: 'label', x: 1, y: 2, anchor: 'end', text: hostile },
  ],
};
const svg = textOf(svgOf(picture, { id: 'funnel-a', title: hostile, says: hostile }));

describe('a picture as SVG', () => {
  test('is one image with a title and a description', () => {
    expect(svg).toContain('role="img" aria-labelledby="funnel-a-title funnel-a-says"');
    expect(svg).toContain('<title id="funnel-a-title">');
    expect(svg).toContain('<desc id="funnel-a-says">');
  });

  test('carries no style, script, address or link of its own, and shows what others wrote as text', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|<script|\son[a-z]+=|href|url\(/);
    expect(svg.match(/&lt;script&gt;/g)).toHaveLength(3);
  });
});

describe('how marks look', () => {
  const grey = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/;

  test('is black, white or grey, so it reads the same on paper', () => {
    const colours = [
      ...Object.values(looks).flatMap((look) => [look.stroke, 'fill' in look ? look.fill : look.stroke]),
      ...Object.values(hands).map((hand) => hand.fill),
    ];
    for (const colour of colours) {
      const [, ...parts] = grey.exec(colour) ?? [];
      const values = parts.map((part) => Number.parseInt(part, 16));
      expect(values).toHaveLength(3);
      expect(Math.max(...values) - Math.min(...values), colour).toBeLessThanOrEqual(12);
    }
  });

  test('has no two kinds of line of the funnel in one pattern', () => {
    const lines = [looks.sector, looks['line-95'], looks['line-99.8']];
    const patterns = lines.map((look) => ('dash' in look ? look.dash.join(' ') : 'through'));
    expect(new Set(patterns).size).toBe(3);
  });

  test('has no letter below 12 CSS pixels on a phone of 360', () => {
    for (const { size } of Object.values(hands))
      expect((size * 328) / pictureWidth).toBeGreaterThanOrEqual(12);
  });
});
