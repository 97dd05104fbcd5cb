import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { receiptCodeOf } from '../../shared/domain/submission/receipt-code.ts';
import type { Needs } from './needs.ts';
import { goneReceiptPage, receiptPage } from './pages/receipt-page.ts';
import { nextPublication, openReceipt, publishedKey, receiptNote, showsCode } from './receipt.ts';

/** The page behind a receipt's address. The receipt code stands on it for a day only: the address outlives the visit. */
export const showReceipt = async (
  needs: Needs,
  { lang }: WebRequest,
  token: string,
): Promise<WebResponse> => {
  const { stylesheet, exitScript } = needs;
  const now = needs.clock.now();
  const receipt = await openReceipt(needs.sealer, token, now);
  if (!receipt) return { status: 404, body: goneReceiptPage({ lang, stylesheet }) };
  const { reference, association, withCode, sentOn, hash, signature, secret } = receipt;
  const { publication, clocks } = currentRulebook;
  return {
    status: 200,
    body: receiptPage({
      ...{ lang, stylesheet, exitScript, token, reference, association, withCode, hash, signature },
      code: showsCode(receipt, now) ? receiptCodeOf({ association: association.id, secret }) : undefined,
      track: `${needs.address}${routes.track(lang)}`,
      published: nextPublication(sentOn, publication.dayOfMonth),
      answerDays: clocks.answer,
    }),
  };
};

/** The receipt as a file: a signed note, without its code. */
export const receiptFile = async (
  needs: Needs,
  { lang }: WebRequest,
  token: string,
): Promise<WebResponse> => {
  const receipt = await openReceipt(needs.sealer, token, needs.clock.now());
  if (!receipt) return { status: 404, body: goneReceiptPage({ lang, stylesheet: needs.stylesheet }) };
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="receipt-${receipt.reference}.txt"` },
    body: receiptNote(receipt),
  };
};

/** The public key that receipts are checked with. */
export const showKey = async (needs: Needs): Promise<WebResponse> => ({
  status: 200,
  contentType: 'text/plain; charset=utf-8',
  body: await publishedKey(needs),
});
