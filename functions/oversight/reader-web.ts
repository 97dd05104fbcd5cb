import { isEverywhere, type Language } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { readerDone, readerQueuePage } from './pages/reader-queue.ts';
import { decideAddress, openAddress, sendAgain } from './reader-address.ts';
import { findDanger, openDanger } from './reader-danger.ts';
import { type ReaderNeeds, type ReaderRequest, readerOf } from './reader-needs.ts';
import { queueFor } from './reader-queue.ts';
import { findReport, openReport } from './reader-report.ts';
import { codeWords, openWords, showThemes } from './reader-themes.ts';

const nothing = (status: number): WebResponse => ({ status, body: '' });

const acts = {
  'open-report': openReport,
  'find-report': findReport,
  'open-danger': openDanger,
  'find-danger': findDanger,
  'open-address': openAddress,
  'decide-address': decideAddress,
  'send-again': sendAgain,
} as const;
const themeActs = { 'open-words': openWords, code: codeWords, 'code-and-stop': codeWords } as const;

const named = <T>(all: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;

const showQueue = async (
  needs: ReaderNeeds,
  request: ReaderRequest,
  lang: Language,
): Promise<WebResponse> => {
  const queue = await queueFor(needs, readerOf(request));
  const done = readerDone.find((each) => each === request.query.get('done'));
  const { stylesheet } = needs;
  return {
    status: 200,
    body: readerQueuePage({ lang, stylesheet, name: request.person.name, ...queue, done }),
  };
};

/**
 * The readers' pages. A GET shows what waits and no words; opening something is a POST, which writes down who opens it
 * before it shows anything.
 */
export const readerWeb =
  (needs: ReaderNeeds) =>
  async (request: ReaderRequest): Promise<WebResponse> => {
    const { lang, segments, method, person } = request;
    if (!isEverywhere(lang)) return nothing(404);
    const facts = { lang, stylesheet: needs.stylesheet, name: person.name };
    const [, , page, ...more] = segments;
    if (more.length > 0 || (page !== undefined && page !== 'themes')) return nothing(404);
    const posted = method === 'POST';
    if (page === 'themes') {
      if (!posted) return showThemes(needs, facts, request.query.get('done') === 'coded');
      const act = named(themeActs, request.fields.get('act'));
      return act ? act(needs, request, facts) : nothing(400);
    }
    if (!posted) return showQueue(needs, request, lang);
    const act = named(acts, request.fields.get('act'));
    return act ? act(needs, request, facts) : nothing(400);
  };
