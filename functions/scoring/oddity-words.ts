import type { Oddity } from '../../shared/domain/scoring/oddity.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import { shortDateWords } from '../../shared/wording/dates.ts';
import { findingsEn } from '../../shared/wording/findings.en.ts';
import { countWords, percentWords } from '../../shared/wording/numbers.ts';
import { oddityEn } from '../../shared/wording/oddity.en.ts';

/** What looks odd, as one sentence in English for the trade body and the panel; it is stored with the run. */
export const oddityWordsOf = (found: Oddity): string => {
  switch (found.kind) {
    case 'burst':
      return oddityEn.burst({
        association: found.association,
        voices: oddityEn.voices[found.voices],
        week: shortDateWords(localDate.parse(found.week), 'en'),
        submissions: countWords(found.submissions),
        usual: countWords(Math.round(found.usual)),
      });
    case 'straight-lines':
      return oddityEn.straightLines({
        association: found.association,
        mode: findingsEn.modes[found.mode],
        homes: countWords(found.homes),
        same: countWords(found.same),
        sector: percentWords(found.sector),
      });
    default:
      return found satisfies never;
  }
};
