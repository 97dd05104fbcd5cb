import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { answerForm } from './form.ts';
import type { Needs } from './needs.ts';
import { privacyPage } from './pages/privacy-page.ts';
import { goneReceiptPage, receiptPage } from './pages/receipt-page.ts';
import { startPage } from './pages/start-page.ts';
import { nextPublication, openReceipt } from './receipt.ts';

const notFound: WebResponse = { status: 404, body: '' };
const notAllowed: WebResponse = { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };

const start = async (needs: Needs, { lang }: WebRequest): Promise<WebResponse> => ({
  status: 200,
  headers: { 'x-robots-tag': 'all' },
  body: startPage({ lang, stylesheet: needs.stylesheet }),
});

const privacy = async (needs: Needs, { lang }: WebRequest): Promise<WebResponse> => {
  const { retention } = currentRulebook;
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: privacyPage({
      lang,
      stylesheet: needs.stylesheet,
      months: retention.submissionMonthsAfterYear,
      wordsDays: retention.wordsDays,
      contactDays: retention.contactDays,
    }),
  };
};

const received = async (needs: Needs, { lang }: WebRequest, token: string): Promise<WebResponse> => {
  const { stylesheet } = needs;
  const receipt = await openReceipt(needs.sealer, token, needs.clock.now());
  if (!receipt) return { status: 404, body: goneReceiptPage({ lang, stylesheet }) };
  const { sentOn, ...facts } = receipt;
  const { publication, clocks } = currentRulebook;
  const published = nextPublication(sentOn, publication.dayOfMonth);
  return {
    status: 200,
    body: receiptPage({ lang, stylesheet, token, ...facts, published, answerDays: clocks.answer }),
  };
};

/** The page of a path that only shows; `undefined` when there is none. */
const shown = (needs: Needs, request: WebRequest): Promise<WebResponse> | undefined => {
  const [tell, page, token, ...more] = request.segments;
  if (tell === undefined) return request.path === routes.home() ? start(needs, request) : undefined;
  if (tell !== 'tell' || more.length > 0) return undefined;
  if (page === undefined) return start(needs, request);
  if (page === 'privacy' && token === undefined) return privacy(needs, request);
  if (page === 'received' && token !== undefined) return received(needs, request, token);
  return undefined;
};

const isForm = ({ segments }: WebRequest): boolean =>
  segments.length === 2 && segments[0] === 'tell' && segments[1] === 'form';

/** Every page on the tenant's path. */
export const answerWeb = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  if (isForm(request)) {
    if (request.method === 'POST') return answerForm(needs, request);
    // A reload, or a bookmark of the form: its state was in the page and is gone.
    return { status: 303, headers: { location: routes.start(request.lang) }, body: '' };
  }
  if (request.method === 'POST') return notAllowed;
  return shown(needs, request) ?? notFound;
};
