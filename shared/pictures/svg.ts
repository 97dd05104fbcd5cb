import { attributes, type Html, html } from '../html/html.ts';
import { hands, looks, type Mark, type Picture } from './picture.ts';

const drawn = (role: keyof typeof looks): Html => {
  const look: { stroke: string; width: number; dash?: readonly number[]; cap?: string; fill?: string } =
    looks[role];
  return attributes({
    fill: look.fill ?? 'none',
    stroke: look.stroke,
    'stroke-width': look.width,
    'stroke-dasharray': look.dash?.join(' '),
    'stroke-linecap': look.cap,
  });
};

const written = (role: keyof typeof hands): Html => {
  const { fill, size, bold } = hands[role];
  return attributes({ fill, 'font-size': size, 'font-weight': bold ? 'bold' : undefined });
};

const markOf = (mark: Mark): Html => {
  switch (mark.kind) {
    case 'path':
      return html`<path d="${mark.d}"${drawn(mark.role)}/>`;
    case 'circle':
      return html`<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}"${drawn(mark.role)}/>`;
    case 'text':
      return html`<text x="${mark.x}" y="${mark.y}"${attributes({ 'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor })}${written(mark.role)}>${mark.text}</text>`;
    default:
      return mark satisfies never;
  }
};

/**
 * A picture as SVG that stands in a page: one image to a screen reader, told by its title and what it says. Everything is
 * a presentation attribute, because no page may carry a style of its own.
 * @param id unique on the page, letters and hyphens
 */
export const svgOf = (
  picture: Picture,
  { id, title, says }: { id: string; title: string; says: string },
): Html =>
  html`<svg class="twt-picture__drawing" viewBox="0 0 ${picture.width} ${picture.height}" font-family="Arial, Helvetica, sans-serif" role="img" aria-labelledby="${id}-title ${id}-says" focusable="false">
<title id="${id}-title">${title}</title>
<desc id="${id}-says">${says}</desc>
${picture.marks.map(markOf)}
</svg>`;
