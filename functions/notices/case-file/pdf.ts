import PDFDocument from 'pdfkit';
import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { caseFileEn } from '../../../shared/wording/case-file.en.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import type { Block } from '../emails/mail-body.ts';
import { draw, heading, table } from './pdf-drawing.ts';
import { printable } from './pdf-text.ts';
import { sectionsOf } from './sections.ts';

/** More lines than this would make the file longer than anyone reads; the JSON has them all. */
const mostLines = 60;

const timelineOf = ({ timeline }: CaseFile): Block => ({
  kind: 'rows',
  caption: caseFileEn.sections.timeline,
  rows: timeline.slice(-mostLines).map(({ on, event }) => [
    dateWords(localDate.parse(on), 'en'),
    // Kinds of events are words of ours; one that is not in the list is shown as it is.
    Object.entries(caseFileEn.events).find(([kind]) => kind === event)?.[1] ?? event,
  ]),
});

const collected = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });

/** Numbers every page, outside the text that is read aloud. */
const number = (doc: PDFKit.PDFDocument, reference: string): void => {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const { left, bottom, right } = doc.page.margins;
    doc.page.margins.bottom = 0;
    const width = doc.page.width - left - right;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('Helvetica')
      .fontSize(9)
      .fillColor('#505a5f')
      .text(`${reference}  ·  ${caseFileEn.page(page + 1, count)}`, left, doc.page.height - 40, {
        width,
        lineBreak: false,
      });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
};

/**
 * The case file as a tagged PDF: title, language, headings, lists and tables are marked for screen readers. The same
 * facts give the same bytes. Uses only the fonts that every reader brings.
 */
export const pdfOf = (file: CaseFile): Promise<Uint8Array> => {
  const title = caseFileEn.title(file.case);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: printable(`${title}: ${file.association.name}`),
      Author: 'Together with Tenants',
      CreationDate: new Date(`${file.madeOn}T00:00:00Z`),
    },
  });
  const bytes = collected(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  heading(doc, root, 'H1', title);
  const made = caseFileEn.made(dateWords(localDate.parse(file.madeOn), 'en'));
  draw(doc, root, [{ kind: 'paragraph', text: made }, ...sectionsOf(file)]);
  heading(doc, root, 'H2', caseFileEn.sections.timeline);
  table(doc, root, timelineOf(file));
  heading(doc, root, 'H2', caseFileEn.sections.checking);
  draw(doc, root, [{ kind: 'paragraph', text: caseFileEn.checking }]);
  root.end();
  number(doc, file.case);
  doc.end();
  return bytes;
};
