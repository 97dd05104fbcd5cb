import { type Block, unlinked } from '../emails/mail-body.ts';
import { drawPicture } from './pdf-picture.ts';
import { printable } from './pdf-text.ts';

type Doc = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

const ink = '#0b0c0c';
const shade = '#f3f2f1';

const body = (doc: Doc): Doc => doc.font('Helvetica').fontSize(10.5).fillColor(ink);

/** Starts a new page when less than this many points are left: a heading never stands alone at the end. */
const keep = (doc: Doc, points: number): void => {
  if (doc.y + points > doc.page.height - doc.page.margins.bottom) doc.addPage();
};

export const heading = (doc: Doc, parent: Structure, level: 'H1' | 'H2', text: string): void => {
  keep(doc, 120);
  if (level === 'H2') doc.moveDown(0.6);
  doc
    .font('Helvetica-Bold')
    .fontSize(level === 'H1' ? 20 : 14)
    .fillColor(ink)
    .text(printable(text), doc.page.margins.left, doc.y, { structParent: parent, structType: level });
  doc.moveDown(0.4);
};

const paragraph = (doc: Doc, parent: Structure, text: string): void => {
  body(doc).text(printable(text), doc.page.margins.left, doc.y, { structParent: parent, structType: 'P' });
  doc.moveDown(0.6);
};

const quote = (doc: Doc, parent: Structure, of: string, text: string): void => {
  keep(doc, 50);
  body(doc)
    .font('Helvetica-Bold')
    .text(printable(`${of}:`), doc.page.margins.left, doc.y, { structParent: parent, structType: 'P' });
  body(doc).text(printable(`“${unlinked(text)}”`), doc.page.margins.left + 16, doc.y, {
    structParent: parent,
    structType: 'BlockQuote',
  });
  doc.x = doc.page.margins.left;
  doc.moveDown(0.6);
};

const list = (doc: Doc, parent: Structure, items: readonly string[]): void => {
  const element = doc.struct('L');
  parent.add(element);
  body(doc).list(items.map(printable), doc.page.margins.left, doc.y, {
    bulletRadius: 1.8,
    textIndent: 12,
    bulletIndent: 6,
    structParent: element,
  });
  element.end();
  doc.moveDown(0.6);
};

/** Two columns; the first is the header of its row. */
const table = (doc: Doc, parent: Structure, block: Block): void => {
  if (block.kind !== 'rows') throw new Error(`${block.kind} is no table`);
  keep(doc, 70);
  body(doc);
  const common = { border: 0, padding: [3, 8, 3, 4] };
  const options = {
    structParent: parent,
    columnStyles: [190, '*'],
    rowStyles: (row: number) => (row % 2 === 0 ? { backgroundColor: shade } : {}),
    data: block.rows.map(([label, value]) => [
      {
        ...common,
        text: printable(label),
        type: 'TH' as const,
        scope: 'Row',
        font: { src: 'Helvetica-Bold', size: 10 },
      },
      { ...common, text: printable(value), font: { src: 'Helvetica', size: 10 } },
    ]),
  };
  doc.x = doc.page.margins.left;
  doc.table(options);
  doc.x = doc.page.margins.left;
  doc.moveDown(0.8);
};

/** Draws pieces one below the other, each marked for what it is. */
export const draw = (doc: Doc, parent: Structure, blocks: readonly Block[]): void => {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        heading(doc, parent, 'H2', block.text);
        break;
      case 'paragraph':
        paragraph(doc, parent, block.text);
        break;
      case 'list':
        list(doc, parent, block.items);
        break;
      case 'rows':
        keep(doc, 70);
        body(doc)
          .font('Helvetica-Bold')
          .text(printable(block.caption), { structParent: parent, structType: 'P' });
        doc.moveDown(0.2);
        table(doc, parent, block);
        break;
      case 'quote':
        quote(doc, parent, block.of, block.text);
        break;
      case 'picture':
        keep(doc, block.picture.height + 70);
        drawPicture(doc, parent, block.picture, block.says);
        paragraph(doc, parent, `${block.says} ${block.caption}`);
        break;
      case 'link':
        paragraph(doc, parent, `${block.label}: ${block.address}`);
        break;
      default:
        block satisfies never;
    }
  }
};
