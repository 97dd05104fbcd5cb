import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { boardReportsWording } from '../../shared/wording/board-reports.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { momentWords } from '../../shared/wording/moments.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { BoardActed, BoardRefusal } from './board-act.ts';
import type { Deed } from './pages/board-side.ts';
import { deadLinkPage } from './pages/dead-link.ts';
import { toldPage } from './pages/told.ts';

/** Where a board's page is shown: its language, its stylesheet, and the link that opened it. */
export type At = { lang: Language; stylesheet: string; token: string };

export const page = (body: string, status = 200): WebResponse => ({ status, body });
export const seeOther = (location: string): WebResponse => ({ status: 303, headers: { location }, body: '' });
export const dead = (at: At): WebResponse => page(deadLinkPage(at), 404);

type ReportRefusal = 'report-replied' | 'report-public' | 'report-changed' | 'item-answered';

/** Why nothing was changed; `one-mailbox` is no refusal of the case but of the link. */
export type Refused = BoardRefusal | 'one-mailbox' | ReportRefusal;

const reasonWords = (lang: Language, why: Refused, view: CaseView): string => {
  const words = wordingOf(boardDraftsWording, lang).refused;
  const due = view.answerBy ? dateWords(view.answerBy, lang) : '';
  switch (why) {
    case 'case-closed':
      return words[why](momentWords(view.closed?.at ?? view.openedAt, lang));
    case 'already-answered':
      return words[why](momentWords(view.answeredAt ?? view.openedAt, lang));
    case 'already-acknowledged':
      return words[why](momentWords(view.acknowledgedAt ?? view.openedAt, lang));
    case 'already-extended':
    case 'too-late-to-extend':
      return words[why](due);
    case 'report-replied':
    case 'report-public':
    case 'report-changed':
    case 'item-answered':
      return wordingOf(boardReportsWording, lang).refused[why];
    default:
      return words[why];
  }
};

/**
 * Says politely why nothing was changed, and leads back to the case.
 * @param kept what had been written, so that it is not lost
 */
export const refusedPage = (at: At, why: Refused, view: CaseView, kept = ''): WebResponse => {
  const words = wordingOf(boardDraftsWording, at.lang).refused;
  const again = why === 'already-answered' || why === 'already-acknowledged';
  return page(
    toldPage({
      ...at,
      otherLanguage: () => undefined,
      title: again ? words.already : words.title,
      text: reasonWords(at.lang, why, view),
      kept: kept === '' ? undefined : { of: words.kept, text: kept },
      on: { href: routes.board(at.lang, at.token), text: words.back },
    }),
  );
};

/**
 * After a press: back to the case, which says what was recorded, or a page that says why nothing was.
 * @param named what a refusal is called of what was pressed, where it is not the case itself
 */
export const afterPress = (
  at: At,
  acted: BoardActed,
  deed: Deed,
  kept = '',
  named: (why: BoardRefusal) => Refused = (why) => why,
): WebResponse => {
  switch (acted.kind) {
    case 'done':
      return seeOther(`${routes.board(at.lang, at.token)}?done=${deed}`);
    case 'refused':
      return refusedPage(at, named(acted.why), acted.view, kept);
    case 'not-here':
      return dead(at);
    default:
      return acted satisfies never;
  }
};
