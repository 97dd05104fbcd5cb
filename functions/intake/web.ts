import { routes, type TellLanguage, tellLanguages } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { frameActs } from '../../shared/html/frame.ts';
import type { Needs } from './needs.ts';
import { ready } from './ready.ts';

const notFound: WebResponse = { status: 404, body: '' };
const notAllowed: WebResponse = { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };

/** The language of a visit, and the one that its button chooses. */
const languagesOf = ({ lang, fields }: WebRequest): TellLanguage[] => [
  lang,
  ...tellLanguages.filter((each) => fields.get('act') === frameActs.language(each)),
];

const start = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { startPage } = await ready(import('./pages/start-page.ts'), ...languagesOf(request));
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: startPage({ lang: request.lang, stylesheet: needs.stylesheet }),
  };
};

const privacy = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { retention } = currentRulebook;
  const { privacyPage } = await ready(import('./pages/privacy-page.ts'), ...languagesOf(request));
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: privacyPage({
      lang: request.lang,
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
  request: WebRequest,
  about: 'accessibility' | 'data protection',
): Promise<WebResponse> => {
  const { accessibilityPage, dataProtectionPage } = await ready(
    import('./pages/statement-page.ts'),
    ...languagesOf(request),
  );
  const shows = about === 'accessibility' ? accessibilityPage : dataProtectionPage;
  return {
    status: 200,
    headers: { 'x-robots-tag': 'all' },
    body: shows({
      lang: request.lang,
      stylesheet: needs.stylesheet,
      retention: currentRulebook.retention,
    }),
  };
};

const paper = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { showPaper } = await ready(import('./show-paper.ts'), ...languagesOf(request));
  return showPaper(needs, request);
};

const track = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { answerTrack, askForCodes } = await ready(import('./track.ts'), ...languagesOf(request));
  return request.method === 'POST' ? answerTrack(needs, request) : askForCodes(needs, request.lang);
};

const proof = async (needs: Needs, request: WebRequest, token: string): Promise<WebResponse> => {
  const { proofFile } = await ready(import('./receipt-in-record.ts'), ...languagesOf(request));
  return proofFile(needs, request, token);
};

const comeBack = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { answerReturn, askForReturnCode } = await ready(import('./return.ts'), ...languagesOf(request));
  return request.method === 'POST' ? answerReturn(needs, request) : askForReturnCode(needs, request.lang);
};

const byLink = async (needs: Needs, request: WebRequest, token: string): Promise<WebResponse> => {
  const { showLink } = await ready(import('./return-link.ts'), ...languagesOf(request));
  return showLink(needs, request.lang, token);
};

const suggested = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { suggestions } = await ready(import('./suggest.ts'), ...languagesOf(request));
  return suggestions(needs);
};

const form = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { answerForm } = await ready(import('./form.ts'), ...languagesOf(request));
  return answerForm(needs, request);
};

const receipt = async (
  needs: Needs,
  request: WebRequest,
  token: string,
  as: 'page' | 'file',
): Promise<WebResponse> => {
  const { receiptFile, showReceipt } = await ready(import('./show-receipt.ts'), ...languagesOf(request));
  return as === 'file' ? receiptFile(needs, request, token) : showReceipt(needs, request, token);
};

const key = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  const { showKey } = await ready(import('./show-receipt.ts'), ...languagesOf(request));
  return showKey(needs);
};

/** The page of a path that only shows; `undefined` when there is none. */
const shown = (needs: Needs, request: WebRequest): Promise<WebResponse> | undefined => {
  const [tell, page, token, file, ...more] = request.segments;
  if (tell === undefined) return request.path === routes.home() ? start(needs, request) : undefined;
  if (request.path === routes.receiptsKey()) return key(needs, request);
  if (request.path === routes.accessibility(request.lang)) return statement(needs, request, 'accessibility');
  if (request.path === routes.dataProtection(request.lang))
    return statement(needs, request, 'data protection');
  if (tell !== 'tell' || more.length > 0) return undefined;
  if (page === 'received' && token !== undefined && file === 'file')
    return receipt(needs, request, token, 'file');
  if (file !== undefined) return undefined;
  if (page === undefined) return start(needs, request);
  if (page === 'privacy' && token === undefined) return privacy(needs, request);
  if (page === 'paper' && token === undefined) return paper(needs, request);
  if (page === 'received' && token !== undefined) return receipt(needs, request, token, 'page');
  if (page === 'track' && token !== undefined) return proof(needs, request, token);
  if (page === 'return' && token !== undefined) return byLink(needs, request, token);
  if (page === 'associations' && token === undefined) return suggested(needs, request);
  return undefined;
};

const isAt = ({ segments }: WebRequest, page: string): boolean =>
  segments.length === 2 && segments[0] === 'tell' && segments[1] === page;

/** Every page on the tenant's path. Each is loaded by the first visit that opens it. */
export const answerWeb = async (needs: Needs, request: WebRequest): Promise<WebResponse> => {
  if (isAt(request, 'form')) {
    if (request.method === 'POST') return form(needs, request);
    // A reload, or a bookmark of the form: its state was in the page and is gone.
    return { status: 303, headers: { location: routes.start(request.lang) }, body: '' };
  }
  if (isAt(request, 'track')) return track(needs, request);
  if (isAt(request, 'return')) return comeBack(needs, request);
  if (request.method === 'POST') return notAllowed;
  return shown(needs, request) ?? notFound;
};
