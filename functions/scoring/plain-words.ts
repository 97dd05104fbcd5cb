import type { Flag } from '../../shared/domain/escalation/triggers/flag.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import { hazardName } from '../../shared/wording/charter.ts';
import { shortDateWords } from '../../shared/wording/dates.ts';
import { evidenceWording } from '../../shared/wording/evidence.ts';
import { countWords, percentWords } from '../../shared/wording/numbers.ts';
import { wordingOf } from '../../shared/wording/wording.ts';

const week = (monday: string): string => shortDateWords(localDate.parse(monday), 'en');

/** What a flag says, as one paragraph in English that is stored with the failure; pages say it in their own language. */
export const plainWordsOf = ({ evidence }: Flag): string => {
  const words = wordingOf(evidenceWording, 'en');
  switch (evidence.kind) {
    case 'serious': {
      const failing = countWords(evidence.failing);
      const share = percentWords(evidence.failingShare);
      return words.serious({ failing, n: countWords(evidence.n), share, bar: percentWords(evidence.bar) });
    }
    case 'danger-cluster': {
      const homes = countWords(evidence.homes);
      const hazard = hazardName('en', evidence.hazard);
      return words.cluster({ homes, hazard, from: week(evidence.from), to: week(evidence.to) });
    }
    case 'grave-danger':
      return words.grave(hazardName('en', evidence.hazard), evidence.report !== undefined);
    default:
      return evidence satisfies never;
  }
};
