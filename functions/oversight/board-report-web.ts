import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { ReportVersion } from '../../shared/domain/escalation/report.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardReportsWording } from '../../shared/wording/board-reports.ts';
import { boardSayingsWording } from '../../shared/wording/board-sayings.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { BoardRefusal } from './board-act.ts';
import type { BoardLink } from './board-link.ts';
import { type At, page, type Refused, refusedPage } from './board-reply.ts';
import type { Saying } from './board-saying.ts';
import { sayingWeb } from './board-saying-web.ts';
import { reportFolded, reportPage, reportText, viewsBeside } from './pages/board-report.ts';

const named = (why: BoardRefusal): Refused => {
  switch (why) {
    case 'already-answered':
      return 'report-replied';
    case 'no-such-request':
      return 'report-public';
    case 'draft-changed':
      return 'report-changed';
    default:
      return why;
  }
};

/** Why the board cannot reply to this text. */
const replyRefusal = ({ view }: BoardLink, sent: ReportVersion): Refused | undefined => {
  if (sent.reply) return 'report-replied';
  if (sent.published) return 'report-public';
  return view.reportVersions.at(-1)?.number === sent.number ? undefined : 'report-changed';
};

const replying = ({ lang, token }: At, { view }: BoardLink, sent: ReportVersion): Saying => {
  const words = wordingOf(boardReportsWording, lang).report;
  const { number } = sent;
  return {
    ...words,
    path: (of) => routes.boardReport(of, token, number),
    title: words.title(number),
    above: reportText(lang, sent, viewsBeside(view, sent), undefined),
    warning: `${words.public} ${wordingOf(boardSayingsWording, lang).names}`,
    rows: [],
    preview: (text) => reportFolded(lang, view, sent, text),
    act: (text) => ({ kind: 'reply-to-report', version: number, text }),
    ...{ deed: 'replied', named },
  };
};

/**
 * A text of the panel's report: to be read whole, and replied to once while the panel has not published it. It stays
 * open when the case has ended. A GET changes nothing.
 */
export const reportWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest, number: number): Promise<WebResponse> => {
    const { view, today } = link;
    const sent = view.reportVersions.find((each) => each.number === number);
    if (!sent) return refusedPage(at, 'report-public', view);
    const why = replyRefusal(link, sent);
    if (why && request.method !== 'POST') return page(reportPage({ ...at, view, today, sent }));
    return sayingWeb(needs)(
      ...([at, link, request] as const),
      why ? { kind: 'refused', why } : { kind: 'saying', saying: replying(at, link, sent) },
    );
  };
