import { eValueOf } from '../../shared/domain/scoring/e-value.ts';
import { answeredIn, failingIn } from '../../shared/domain/scoring/score.ts';
import type { Scorecard, WatchSignal } from '../../shared/domain/scoring/scorecard.ts';
import { localDate } from '../../shared/domain/time/calendar.ts';
import { shortDateWords } from '../../shared/wording/dates.ts';
import { countWords, percentWords } from '../../shared/wording/numbers.ts';
import { watchEn } from '../../shared/wording/watch.en.ts';

const anded = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** An e-value in words stops at a million, and is never more exact than it deserves. */
const mostOdds = 1_000_000;
const oddsOf = (lnEValue: number): string => {
  const odds = Math.min(mostOdds, eValueOf(lnEValue));
  return countWords(odds < 100 ? Math.floor(odds) : Number(Math.floor(odds).toPrecision(2)));
};

const sentenceOf = (signal: WatchSignal, bar: number): string => {
  switch (signal.kind) {
    case 'evidence':
      return watchEn.evidence(oddsOf(signal.lnEValue), percentWords(100 * bar));
    case 'funnel':
      return watchEn.funnel({
        expected: percentWords(signal.expected),
        line: percentWords(signal.low95),
        streams: countWords(signal.streams),
      });
    case 'change': {
      const weeks = signal.weeks.map((monday) => shortDateWords(localDate.parse(monday), 'en'));
      return watchEn.change({ weeks: anded(weeks), count: weeks.length });
    }
    default:
      return signal satisfies never;
  }
};

/**
 * Why the panel is asked to look, as one paragraph in English that is stored with the scorecard.
 * @param bar the failing share above which the stream fails, a proportion
 */
export const watchWordsOf = (card: Scorecard, signals: readonly WatchSignal[], bar: number): string => {
  const n = answeredIn(card.levels);
  const failing = failingIn(card.levels);
  const opening = watchEn.opening({
    n: countWords(n),
    failing: countWords(failing),
    share: percentWords((100 * failing) / n),
    score: percentWords(card.result.kind === 'scored' ? card.result.score : 0),
  });
  return [opening, ...signals.map((signal) => sentenceOf(signal, bar)), watchEn.closing].join(' ');
};
