import PDFDocument from 'pdfkit';

/** Makes a small PDF with two of the built-in fonts; only for the test that bundles it as functions are bundled. */
export const pdf = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const document = new PDFDocument({ compress: false });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
    document.on('error', reject);
    document.font('Helvetica-Bold').text('A case file').font('Times-Roman').text('of one page').end();
  });
