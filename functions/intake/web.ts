import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { answerForm } from './form.ts';
import type { Needs } from './needs.ts';
import { startPage } from './pages/start-page.ts';
import { receiptFile, showKey, showReceipt } from './show-receipt.ts';

const notFound: WebResponse = { status: 404, body: '' };
const notAllowed: WebResponse = { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };

const start = async (needs: Needs, { lang }: WebRequest): Promise<WebResponse> => ({
  status: 200,
  headers: { 'x-robots-tag': 'all' },
  body: startPage({ lang, stylesheet: needs.stylesheet }),
});

const privacy = async (needs: Needs, { lang }: WebRequest): Promise<WebResponse> => {
  const { retention } = currentRulebook;
  const { privacyPage } = await import('./pages/privacy-page.ts');
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: privacyPage({
      lang,
      stylesheet: needs.stylesheet,
      months: retention.submissionMonthsAfterYear,
      wordsDays: retention.wordsDays,
      contactDays: retention.contactDays,
      draftDays: retention.draftDays,
    }),
  };
};

const statement = async (
  needs: Needs,
  { lang }: WebRequest,
  about: 'accessibility' | 'data protection',
): Promise<WebResponse> => {
  const { accessibilityPage, dataProtectionPage } = await import('./pages/statement-page.ts');
  const shows = about === 'accessibility' ? accessibilityPage : dataProtectionPage;
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: shows({ lang, stylesheet: needs.stylesheet, retention: currentRulebook.retention }),
  };
};

const paper = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { showPaper } = await import('./show-paper.ts');
  return showPaper(needs, request);
};

const track = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { answerTrack, askForCodes } = await import('./track.ts');
  return request.method === 'POST' ? answerTrack(needs, request) : askForCodes(needs, request.lang);
};

const comeBack = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { answerReturn, askForReturnCode } = await import('./return.ts');
  return request.method === 'POST' ? answerReturn(needs, request) : askForReturnCode(needs, request.lang);
};

/** The page of a path that only shows; `undefined` when there is none. */
const shown = (needs: Needs, request: WebRequest): Promise<WebResponse> | undefined => {
  const [tell, page, token, file, ...more] = request.segments;
  if (tell === undefined) return request.path === routes.home() ? start(needs, request) : undefined;
  if (request.path === routes.receiptsKey()) return showKey(needs);
  if (request.path === routes.accessibility(request.lang)) return statement(needs, request, 'accessibility');
  if (request.path === routes.dataProtection(request.lang))
    return statement(needs, request, 'data protection');
  if (tell !== 'tell' || more.length > 0) return undefined;
  if (page === 'received' && token !== undefined && file === 'file')
    return receiptFile(needs, request, token);
  if (file !== undefined) return undefined;
  if (page === undefined) return start(needs, request);
  if (page === 'privacy' && token === undefined) return privacy(needs, request);
  if (page === 'paper' && token === undefined) return paper(needs, request);
  if (page === 'received' && token !== undefined) return showReceipt(needs, request, token);
  return undefined;
};

const isAt = ({ segments }: WebRequest, page: string): boolean =>
  segments.length === 2 && segments[0] === 'tell' && segments[1] === page;

/** Every page on the tenant's path. Pages that most visits never open are loaded by the visit that opens one. */
export const answerWeb = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  if (isAt(request, 'form')) {
    if (request.method === 'POST') return answerForm(needs, request);
    // A reload, or a bookmark of the form: its state was in the page and is gone.
    return { status: 303, headers: { location: routes.start(request.lang) }, body: '' };
  }
  if (isAt(request, 'track')) return track(needs, request);
  if (isAt(request, 'return')) return comeBack(needs, request);
  if (request.method === 'POST') return notAllowed;
  return shown(needs, request) ?? notFound;
};
