import PDFDocument from 'pdfkit';
import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { caseFileEn } from '../../../shared/wording/case-file.en.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import type { Block } from '../emails/mail-body.ts';
import { fitted, mostPages, rooms } from './fit.ts';
import { draw, heading } from './pdf-drawing.ts';
import { printable } from './pdf-text.ts';
import { sectionsOf } from './sections.ts';

const collected = (doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> =>
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

/** What was left out, said at the top, where nobody can miss it. */
const leftOut = (left: readonly string[]): Block[] =>
  left.length === 0
    ? []
    : [
        { kind: 'paragraph', text: caseFileEn.left.lead },
        { kind: 'list', items: left },
        { kind: 'paragraph', text: caseFileEn.left.where },
      ];

/** Draws the case file, and says how many pages it takes. */
const drawn = async (
  file: CaseFile,
  left: readonly string[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number }> => {
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
  draw(doc, root, [{ kind: 'paragraph', text: made }, ...leftOut(left), ...sectionsOf(file)]);
  root.end();
  const pages = doc.bufferedPageRange().count;
  number(doc, file.case);
  doc.end();
  return { bytes: await bytes, pages };
};

/**
 * The case file as a tagged PDF of at most eight pages: title, language, headings, lists and tables are marked for screen
 * readers. What does not fit is left out from the end that matters least, and the file says so. The same facts give the
 * same bytes. Uses only the fonts that every reader brings.
 */
export const pdfOf = async (whole: CaseFile): Promise<Uint8Array> => {
  let bytes = new Uint8Array();
  for (const room of rooms) {
    const { file, left } = fitted(whole, room);
    const made = await drawn(file, left);
    bytes = made.bytes;
    if (made.pages <= mostPages) break;
  }
  // The shortest of all goes out even if it were too long: a referral does not wait for its form.
  return bytes;
};
