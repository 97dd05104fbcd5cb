import type { TellLanguage } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import {
  addDays,
  type LocalDate,
  localDate,
  localDateOf,
  reportingYearOf,
  startOfDay,
} from '../../shared/domain/time/calendar.ts';
import { isBusy } from '../../shared/ports/busy.ts';
import { retryAfter } from './busy.ts';
import { returnCodeIn } from './derived.ts';
import { type Draft, without } from './draft.ts';
import type { Needs } from './needs.ts';
import type { FormPage } from './page-order.ts';
import { saveBusyPage } from './pages/saved-page.ts';
import { showSaved } from './return.ts';
import { factsOf } from './show.ts';

/** Whoever changes what was sent can do so until the reporting year ends, and no later by having saved. */
const lastDayOf = (draft: Draft, today: LocalDate): LocalDate => {
  const last = addDays(today, rulebookOf(draft.rulebook).retention.draftDays);
  const yearEnd = localDate.parse(`${reportingYearOf(today) + 1}-03-31`);
  return draft.replaces && yearEnd < last ? yearEnd : last;
};

/** Stores the form as it stands, what is typed on its page included, and shows the code that brings it back. */
export const save = async (
  needs: Needs,
  lang: TellLanguage,
  draft: Draft,
  page: FormPage,
): Promise<WebResponse> => {
  const code = returnCodeIn(needs, draft);
  const last = lastDayOf(draft, localDateOf(needs.clock.now()));
  try {
    // A token would make what is sent after coming back look older than it is; the check page mints another. Kept to
    // the end of a day, so that the row does not tell at what time it was saved.
    await needs.drafts.save(code, JSON.stringify(without(draft, 'token')), startOfDay(addDays(last, 1)));
  } catch (error) {
    if (!isBusy(error)) throw error;
    const { draft: _, ...facts } = await factsOf(needs, lang, draft, page);
    return { status: 503, headers: retryAfter, body: saveBusyPage(facts) };
  }
  return showSaved(needs, lang, code, last);
};
