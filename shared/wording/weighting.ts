import type { ShownWeighting } from '../domain/escalation/shown-weighting.ts';
import { idsIn } from '../domain/scoring/combination.ts';
import { countWords, percentWords } from './numbers.ts';
import { weightingEn } from './weighting.en.ts';

const anded = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** "tenure and property" are two that are known together. */
const marginWords = (name: string): string => {
  // Dimensions are the rulebook's; one that has no word yet is shown as it is.
  const words = idsIn(name).map(
    (id) => Object.entries(weightingEn.dimensions).find(([each]) => each === id)?.[1] ?? id,
  );
  return words.length > 1 ? weightingEn.together(anded(words)) : anded(words);
};

/** "Weighted to age and tenure: 61.2% (55.0% to 67.1%), worth 212 equal voices", or why it is not weighted. */
export const weightingWords = (weighting: ShownWeighting): string => {
  switch (weighting.kind) {
    case 'weighted':
      return weightingEn.weighted({
        by: anded(weighting.by.map(marginWords)),
        score: percentWords(weighting.score),
        low: percentWords(weighting.low),
        high: percentWords(weighting.high),
        voices: countWords(weighting.equalVoices),
      });
    case 'unweighted':
      return weightingEn.unweighted[weighting.why];
    default:
      return weighting satisfies never;
  }
};
