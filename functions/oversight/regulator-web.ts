import { isEverywhere, type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { momentWords } from '../../shared/wording/moments.ts';
import { regulatorWording } from '../../shared/wording/regulator.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type Acted, acknowledge } from './acknowledge.ts';
import { type LinkNeeds, openLink } from './opened-link.ts';
import { deadLinkPage } from './pages/dead-link.ts';
import { regulatorCasePage } from './pages/regulator-case.ts';
import { toldPage } from './pages/told.ts';

type Needs = LinkNeeds & { moves: CaseMoves; stylesheet: string };

type At = { lang: Language; stylesheet: string; token: string };

const dead = (at: At): WebResponse => ({ status: 404, body: deadLinkPage(at) });

/** What a press led to, as a page. */
const told = (at: At, acted: Acted): WebResponse => {
  const words = wordingOf(regulatorWording, at.lang);
  const own = routes.regulator(at.lang, at.token);
  const page = (title: string, text: string): WebResponse => ({
    status: 200,
    body: toldPage({
      ...{ ...at, otherLanguage: () => undefined, title, text },
      on: { href: own, text: words.already.back },
    }),
  });
  switch (acted.kind) {
    case 'done':
      return { status: 303, headers: { location: `${own}?done=acknowledged` }, body: '' };
    case 'already':
      return page(words.already.title, words.already.body(momentWords(acted.at, at.lang)));
    case 'closed': {
      const moment = momentWords(acted.view.closed?.at ?? acted.view.openedAt, at.lang);
      return page(words.closed.title, words.closed.body(moment));
    }
    case 'not-here':
      return dead(at);
    default:
      return acted satisfies never;
  }
};

/**
 * The regulator's page behind its signed link: a GET shows the case and changes nothing, whoever or whatever opens it;
 * a POST acknowledges it once. Every link that is not the regulator's own gives the same page.
 */
export const regulatorWeb =
  (needs: Needs) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const { lang, query } = request;
    if (!isEverywhere(lang)) return { status: 404, body: '' };
    const [, token = '', act, ...more] = request.segments;
    const at: At = { lang, stylesheet: needs.stylesheet, token };
    const posted = request.method === 'POST';
    const link = await openLink(needs)('regulator', token);
    if (!link?.view.regulatorNoticeOwedAt || more.length > 0) return dead(at);
    if (act === 'acknowledge') {
      if (posted) return told(at, await acknowledge(needs)('regulator', link));
      return { status: 303, headers: { location: routes.regulator(lang, token) }, body: '' };
    }
    if (act !== undefined) return dead(at);
    if (posted) return { status: 405, body: '' };
    const { view, association, others } = link;
    const done = query.get('done') === 'acknowledged' && view.regulatorAcknowledgedAt !== undefined;
    const mayAcknowledge = link.by === 'regulator';
    const body = regulatorCasePage({ ...at, view, association, others, mayAcknowledge, done });
    return { status: 200, body };
  };
