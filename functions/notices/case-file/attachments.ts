import type { CaseFile } from '../../../shared/domain/escalation/case-file.ts';
import type { Hash } from '../../../shared/domain/ledger/entry.ts';
import { csvOf } from './csv.ts';
import { pdfOf } from './pdf.ts';

/** One file of the case file, as a mail attaches it. */
export type CaseAttachment = { filename: string; contentType: string; content: Uint8Array };

/** Lower-case letters, digits and hyphens only, whatever the register calls the association. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '') || 'association';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What `sha256sum -c` reads: sum, two spaces, name. */
const manifestOf = (files: readonly CaseAttachment[], hash: Hash): string =>
  files.map(({ filename, content }) => `${hash(content)}  ${filename}\n`).join('');

/**
 * The four files of the case file: PDF, CSV, JSON, and the manifest with the SHA-256 sums of the three.
 * "CASE-C9001-…_name-of-the-association_2026-12-18.pdf"
 */
export const attachmentsOf = async (file: CaseFile, hash: Hash): Promise<CaseAttachment[]> => {
  const name = `CASE-${file.case}_${slug(file.association.name)}_${file.madeOn}`;
  const files: CaseAttachment[] = [
    { filename: `${name}.pdf`, contentType: 'application/pdf', content: await pdfOf(file) },
    { filename: `${name}.csv`, contentType: 'text/csv; charset=utf-8', content: bytes(csvOf(file)) },
    {
      filename: `${name}.json`,
      contentType: 'application/json',
      content: bytes(`${JSON.stringify(file, null, 2)}\n`),
    },
  ];
  const manifest = bytes(manifestOf(files, hash));
  return [
    ...files,
    { filename: `${name}.sha256`, contentType: 'text/plain; charset=utf-8', content: manifest },
  ];
};
