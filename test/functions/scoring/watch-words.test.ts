import { expect, test } from 'vitest';
import { watchWordsOf } from '../../../functions/scoring/watch-words.ts';
import { scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

test('a watch is told to the panel in one paragraph, every number beside what it means', () => {
  const card = scorecard.parse({
    ...{ association: nth(1), commitment: asked(0), year: 2026, mode: 'web' },
    levels: levelsOf(15, 8, 4, 13, 10),
    result: { kind: 'scored', n: 50, score: 46, low: 33, high: 60 },
  });
  const words = watchWordsOf(
    card,
    [
      { kind: 'evidence', lnEValue: Math.log(43.9), lnThreshold: Math.log(20) },
      { kind: 'funnel', expected: 74.6, low95: 52.4, p: 0.0004, streams: 612 },
      { kind: 'change', weeks: ['2026-05-11', '2026-05-25'], oddsRatio: 2, height: 5 },
    ],
    0.25,
  );
  expect(words).toBe(
    '50 homes answered in this way; 23 of them (46.0%) said that this commitment is not kept, and 46.0% said that it is. ' +
      'These answers are 43 times as likely if more than 25.0% of homes are failed than if just 25.0% are. ' +
      'The score is below 52.4%, the lowest that chance and the usual differences between associations explain for this many homes 19 times out of 20; all associations together have 74.6%. 612 series were looked at together, and about one in twenty of those listed for this reason is there by chance. ' +
      'Answers turned for the worse against this association’s own earlier ones: the chart of change spoke in the weeks of 11 May 2026 and 25 May 2026. ' +
      'It is a reason to look, not a finding. Nobody but the panel is told.',
  );
});
