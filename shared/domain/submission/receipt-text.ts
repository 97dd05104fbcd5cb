import type { LocalDate } from '../time/calendar.ts';

/** The name of the key that signs receipts. */
export const receiptsName = 'together-with-tenants/receipts';

/** What a receipt says: that something was sent and when, and nothing of what it was. */
export type ReceiptSays = {
  reference: string;
  association: { id: string; name: string };
  /** Reporting year by its first calendar year. */
  year: number;
  /** Monday of the week it was received in. */
  week: LocalDate;
  withCode: boolean;
  charter: string;
  rulebook: string;
  /** Hash of what was sent, mixed with the receipt's secret: the one that is stored. */
  hash: string;
};

const title = 'Together with Tenants: receipt';

/** The text that is signed: one fact a line, in English, so that it reads the same for whoever checks it. */
export const receiptText = (says: ReceiptSays): string => {
  const facts: [string, string][] = [
    ['reference', says.reference],
    ['association', `${says.association.id} ${says.association.name}`],
    ['reporting year', `1 April ${says.year} to 31 March ${says.year + 1}`],
    ['received in the week of', says.week],
    ['home code', says.withCode ? 'used' : 'not used'],
    ['charter edition', says.charter],
    ['rulebook edition', says.rulebook],
    ['sent-sha256', says.hash],
  ];
  const lines = facts.map(([name, value]) => `${name}: ${value.replace(/\p{Cc}+/gu, ' ')}`);
  return [title, ...lines, ''].join('\n');
};

/** The facts of a receipt's text by their names; `undefined` for a text that is no receipt. */
export const readReceiptText = (text: string): ReadonlyMap<string, string> | undefined => {
  const [first, ...lines] = text.replace(/\n$/, '').split('\n');
  if (first !== title) return undefined;
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
};
