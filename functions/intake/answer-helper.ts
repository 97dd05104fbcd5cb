import { routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { shownEntryReference } from '../../shared/domain/submission/entry-reference.ts';
import { daysBetween, localDateOf } from '../../shared/domain/time/calendar.ts';
import { orBusy } from './busy.ts';
import type { HelperNeeds, HelperRequest } from './helper-needs.ts';
import { assistStartPage } from './pages/assist-start-page.ts';
import { answerPaper, showPaperEntry } from './paper-entry.ts';
import { answerTelephone, showTelephone } from './telephone.ts';

const start = async (needs: HelperNeeds, { lang }: HelperRequest): Promise<WebResponse> => {
  const now = needs.clock.now();
  const waiting = await needs.entries.waiting(now);
  const body = assistStartPage({
    ...{ lang, stylesheet: needs.stylesheet, deletedAfter: currentRulebook.retention.draftDays },
    waiting: waiting.map(({ reference, since }) => ({
      reference: shownEntryReference(reference),
      days: daysBetween(since, localDateOf(now)),
    })),
  });
  return { status: 200, body };
};

/** Every page of the helper's mode; who may see them was settled before. */
export const answerHelper = async (needs: HelperNeeds, request: HelperRequest): Promise<WebResponse> => {
  const { lang, path, method } = request;
  const posted = method === 'POST';
  switch (path.replace(/\/$/, '')) {
    case routes.helper(lang):
      return posted
        ? { status: 405, headers: { allow: 'GET, HEAD' }, body: '' }
        : orBusy(() => start(needs, request));
    case routes.helperTelephone(lang):
      return orBusy(() => (posted ? answerTelephone(needs, request) : showTelephone(needs, lang)));
    case routes.helperPaper(lang):
      return posted ? answerPaper(needs, request) : showPaperEntry(needs, request);
    default:
      return { status: 404, body: '' };
  }
};
