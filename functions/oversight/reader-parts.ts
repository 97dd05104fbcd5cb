import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebResponse } from '../../shared/contracts/web.ts';
import type { Subject } from '../../shared/domain/escalation/people.ts';
import { loggedAs } from '../../shared/domain/reading/reader-log.ts';
import type { HeldReport } from '../../shared/ports/danger-reports.ts';
import { readerWording } from '../../shared/wording/reader.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import type { ReaderFacts } from './pages/reader-parts.ts';
import type { ReaderDone } from './pages/reader-queue.ts';
import type { ShownReport } from './pages/reader-report.ts';
import { toldPage } from './pages/told.ts';
import type { ReaderNeeds } from './reader-needs.ts';

export const done = (lang: Language, what: ReaderDone): WebResponse => ({
  status: 303,
  headers: { location: `${routes.reader(lang)}?done=${what}` },
  body: '',
});

/** What somebody wanted to read is not here: taken back, changed, or read by others meanwhile. */
export const gone = ({ lang, stylesheet }: ReaderFacts): WebResponse => {
  const words = wordingOf(readerWording, lang).gone;
  return {
    status: 404,
    body: toldPage({
      ...{ lang, stylesheet, otherLanguage: () => undefined, title: words.title, text: words.body },
      on: { href: routes.reader(lang), text: words.back },
    }),
  };
};

/**
 * Opens the words of reports for somebody. It is written down first, so that no reading is without its entry, whatever
 * becomes of the page.
 */
export const openedBy = async (
  needs: Pick<ReaderNeeds, 'log' | 'words' | 'clock'>,
  by: Subject,
  reports: readonly HeldReport[],
  nameOf: (id: HeldReport['report']['association']) => string,
): Promise<ShownReport[]> => {
  const at = needs.clock.now();
  await Promise.all(
    reports.map(({ reading }) => needs.log.note(loggedAs.report(reading), { kind: 'opened', at, by })),
  );
  return Promise.all(
    reports.map(async ({ hasAddress, report: { association, hazards, sentOn, words } }) => ({
      ...{ association: nameOf(association), hazards, sentOn, hasAddress },
      words: await needs.words.open(association, words, at),
    })),
  );
};
