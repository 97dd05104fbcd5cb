import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { answerForm } from './form.ts';
import type { Needs } from './needs.ts';
import { privacyPage } from './pages/privacy-page.ts';
import { startPage } from './pages/start-page.ts';
import { accessibilityPage, dataProtectionPage } from './pages/statement-page.ts';
import { receiptFile, showKey, showReceipt } from './show-receipt.ts';
import { answerTrack, askForCodes } from './track.ts';

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

const statement = async (
  needs: Needs,
  { lang }: WebRequest,
  page: typeof accessibilityPage,
): Promise<WebResponse> => ({
  status: 200,
  headers: { 'x-robots-tag': 'all' },
  body: page({ lang, stylesheet: needs.stylesheet, retention: currentRulebook.retention }),
});

/** The page of a path that only shows; `undefined` when there is none. */
const shown = (needs: Needs, request: WebRequest): Promise<WebResponse> | undefined => {
  const [tell, page, token, file, ...more] = request.segments;
  if (tell === undefined) return request.path === routes.home() ? start(needs, request) : undefined;
  if (request.path === routes.receiptsKey()) return showKey(needs);
  if (request.path === routes.accessibility(request.lang))
    return statement(needs, request, accessibilityPage);
  if (request.path === routes.dataProtection(request.lang))
    return statement(needs, request, dataProtectionPage);
  if (tell !== 'tell' || more.length > 0) return undefined;
  if (page === 'received' && token !== undefined && file === 'file')
    return receiptFile(needs, request, token);
  if (file !== undefined) return undefined;
  if (page === undefined) return start(needs, request);
  if (page === 'privacy' && token === undefined) return privacy(needs, request);
  if (page === 'received' && token !== undefined) return showReceipt(needs, request, token);
  return undefined;
};

const isAt = ({ segments }: WebRequest, page: string): boolean =>
  segments.length === 2 && segments[0] === 'tell' && segments[1] === page;

/** Every page on the tenant's path. */
export const answerWeb = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  if (isAt(request, 'form')) {
    if (request.method === 'POST') return answerForm(needs, request);
    // A reload, or a bookmark of the form: its state was in the page and is gone.
    return { status: 303, headers: { location: routes.start(request.lang) }, body: '' };
  }
  if (isAt(request, 'track'))
    return request.method === 'POST' ? answerTrack(needs, request) : askForCodes(needs, request.lang);
  if (request.method === 'POST') return notAllowed;
  return shown(needs, request) ?? notFound;
};
