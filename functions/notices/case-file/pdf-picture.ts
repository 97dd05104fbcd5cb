import { hands, looks, type Mark, type Picture } from '../../../shared/pictures/picture.ts';
import { printable } from './pdf-text.ts';

type Doc = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** Points of paper to a unit of the picture: words of 13 units come out as those of the text around them. */
const scale = 0.8;

const lay = (doc: Doc, role: keyof typeof looks): void => {
  const look: { stroke: string; width: number; dash?: readonly number[]; cap?: 'round'; fill?: string } =
    looks[role];
  const [dash, space] = look.dash ?? [];
  doc.lineWidth(look.width).lineCap(look.cap ?? 'butt');
  if (dash === undefined || space === undefined) doc.undash();
  else doc.dash(dash, { space });
  if (look.fill) doc.fillAndStroke(look.fill, look.stroke);
  else doc.stroke(look.stroke);
};

const write = (doc: Doc, mark: Extract<Mark, { kind: 'text' }>): void => {
  const { size, bold, fill } = hands[mark.role];
  const text = printable(mark.text);
  doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
  const width = doc.widthOfString(text);
  const x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
  doc.fillColor(fill).text(text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
};

const drawn = (doc: Doc, mark: Mark): void => {
  switch (mark.kind) {
    case 'path':
      doc.path(mark.d);
      lay(doc, mark.role);
      break;
    case 'circle':
      doc.circle(mark.x, mark.y, mark.r);
      lay(doc, mark.role);
      break;
    case 'text':
      write(doc, mark);
      break;
    default:
      mark satisfies never;
  }
};

/**
 * Draws a picture as vectors below what stands on the page, as one figure with its alternative text for screen readers,
 * and goes on below it.
 * @param says what the picture shows, in words
 */
export const drawPicture = (doc: Doc, parent: Structure, picture: Picture, says: string): void => {
  const { left } = doc.page.margins;
  const top = doc.y;
  const [width, height] = [scale * picture.width, scale * picture.height];
  const bbox = [left, top, left + width, top + height];
  const told = { alt: printable(says), bbox, placement: 'Block' };
  const figure = doc.struct('Figure', told, () => {
    doc.save();
    doc.translate(left, top).scale(scale);
    for (const mark of picture.marks) drawn(doc, mark);
    doc.restore();
  });
  parent.add(figure);
  doc.undash();
  doc.x = left;
  doc.y = top + height + 6;
};
