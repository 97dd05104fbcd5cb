import { isEverywhere, type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { momentWords } from '../../shared/wording/moments.ts';
import { regulatorWording } from '../../shared/wording/regulator.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type Acted, acknowledge } from './acknowledge.ts';
import { type LinkNeeds, type OpenedLink, openLink } from './opened-link.ts';
import { deadLinkPage } from './pages/dead-link.ts';
import { regulatorCasePage } from './pages/regulator-case.ts';
import type { OutcomeProblem, TypedOutcome } from './pages/regulator-outcome.ts';
import { regulatorOutcomePage } from './pages/regulator-outcome.ts';
import { toldPage } from './pages/told.ts';
import { recordOutcome, typedOutcome } from './regulator-outcome.ts';

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

const outcomeForm = (
  at: At,
  { view }: OpenedLink,
  typed: TypedOutcome,
  problems: readonly OutcomeProblem[],
): WebResponse => ({
  status: problems.length > 0 ? 400 : 200,
  body: regulatorOutcomePage({ ...at, view, typed, problems }),
});

/** The form by which the regulator says what became of its referral, and what a press on it led to. */
const outcome = async (
  needs: Needs,
  at: At,
  link: OpenedLink,
  { method, fields }: WebRequest,
): Promise<WebResponse> => {
  if (link.by !== 'regulator') return dead(at);
  const all = wordingOf(regulatorWording, at.lang);
  const own = routes.regulator(at.lang, at.token);
  const typed = typedOutcome(fields);
  const page = (title: string, text: string): WebResponse => ({
    status: 200,
    body: toldPage({
      ...{ ...at, otherLanguage: () => undefined, title, text },
      on: { href: own, text: all.already.back },
    }),
  });
  if (method !== 'POST') return outcomeForm(at, link, { kind: '', note: '' }, []);
  const recorded = await recordOutcome(needs)(link, typed);
  switch (recorded.kind) {
    case 'recorded':
      return { status: 303, headers: { location: `${own}?done=outcome` }, body: '' };
    case 'wrong':
      return outcomeForm(at, link, typed, recorded.problems);
    case 'same':
      return page(all.outcome.same, all.outcome.sameBody);
    case 'closed':
      return page(all.closed.title, all.closed.body(momentWords(recorded.at, at.lang)));
    case 'not-here':
      return dead(at);
    default:
      return recorded satisfies never;
  }
};

/** What the press before this page did, as far as the case bears it out. */
const doneOf = (said: string | null, { view }: OpenedLink): 'acknowledged' | 'outcome' | undefined => {
  if (said === 'acknowledged' && view.regulatorAcknowledgedAt) return said;
  return said === 'outcome' && view.regulatorOutcome ? said : undefined;
};

/**
 * The regulator's page behind its signed link: a GET shows the case and changes nothing, whoever or whatever opens it;
 * a POST acknowledges it once, or says what became of it. Every link that is not the regulator's own gives the same page.
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
      if (posted) return told(at, await acknowledge(needs)(link));
      return { status: 303, headers: { location: routes.regulator(lang, token) }, body: '' };
    }
    if (act === 'outcome') return outcome(needs, at, link, request);
    if (act !== undefined) return dead(at);
    if (posted) return { status: 405, body: '' };
    const { view, association, others } = link;
    const done = doneOf(query.get('done'), link);
    const mayAcknowledge = link.by === 'regulator';
    const body = regulatorCasePage({ ...at, view, association, others, mayAcknowledge, done });
    return { status: 200, body };
  };
