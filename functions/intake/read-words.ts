import { couldIdentify } from '../../shared/domain/submission/could-identify.ts';
import { type Draft, without } from './draft.ts';
import type { Fields, Reading } from './read-answers.ts';

const longestWords = 2000;

/** How the words page was left: with a look at what could identify, as they are, or for the two readers alone. */
export type KeepWords = 'look' | 'keep' | 'private';

/** What in these words could identify somebody, the landlord's name left out. */
const identifyingIn = (draft: Draft, words: string): string[] =>
  couldIdentify(words, draft.association ? [draft.association.name] : []).map(({ text }) => text);

/**
 * A tenant's own words; code points are counted, as a reader counts characters. What could identify somebody is shown
 * once before the words are kept; whoever then goes on is not asked again.
 */
export const readWords = (draft: Draft, fields: Fields, how: KeepWords): Reading => {
  const words = (fields.words ?? '').trim();
  if (words === '') return { draft: without(draft, 'words', 'wordsPrivate') };
  if ([...words].length > longestWords) return { problems: [{ field: 'words', says: 'words-long' }] };
  const found = identifyingIn(draft, words);
  const warned = new Set(draft.warnedOf);
  const warnedOf = found;
  if (how === 'look' && found.some((each) => !warned.has(each))) return { again: { ...draft, warnedOf } };
  const kept: Draft = { ...draft, words, warnedOf };
  switch (how) {
    case 'look':
      return { draft: kept };
    case 'keep':
      return { draft: without(kept, 'wordsPrivate') };
    case 'private':
      return { draft: { ...kept, wordsPrivate: true } };
    default:
      return how satisfies never;
  }
};

/** What to show above words: what was found in them and is still there, in their order. */
export const foundInWords = (draft: Draft, words: string): string[] => {
  const warned = new Set(draft.warnedOf);
  return [...new Set(identifyingIn(draft, words))].filter((each) => warned.has(each));
};
