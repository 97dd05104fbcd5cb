import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { couldIdentify } from '../../shared/domain/submission/could-identify.ts';
import { inTime as inTimes, type Problem as ToldProblem } from '../../shared/domain/submission/submission.ts';
import { type Draft, notSaid, without } from './draft.ts';
import { mayTellProblem } from './page-order.ts';
import type { Fields, Reading } from './read-answers.ts';

const foreign: Reading = { foreign: true };
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

/** Something that went wrong; each of its three questions may be left out. */
export const readProblem = (draft: Draft, fields: Fields): Reading => {
  const { kinds, when: times } = rulebookOf(draft.rulebook).problem;
  const kind = kinds.find((each) => each === fields.kind);
  const when = times.find((each) => each === fields.when);
  const inTime = inTimes.options.find((each) => each === fields['in-time']);
  const problem: ToldProblem = { ...(kind && { kind }), ...(when && { when }), ...(inTime && { inTime }) };
  const read = Object.keys(problem).length;
  if (read !== Object.keys(fields).length) return foreign;
  return { draft: read === 0 ? without(draft, 'problem') : { ...draft, problem } };
};

/** What is sent of it: nothing by a home that says it reported nothing. */
export const problemSent = (draft: Draft): ToldProblem | undefined =>
  mayTellProblem(draft) ? draft.problem : undefined;

/** Questions about the tenant and the home; all left out gives nothing. */
export const readAboutYou = (draft: Draft, fields: Fields): Reading => {
  const { dimensions } = rulebookOf(draft.rulebook).weighting;
  const aboutYou: Record<string, string> = {};
  for (const { id, levels } of dimensions) {
    const chosen = fields[id];
    if (chosen === undefined) continue;
    if (chosen !== notSaid && !levels.includes(chosen)) return foreign;
    aboutYou[id] = chosen;
  }
  return {
    draft: Object.keys(aboutYou).length === 0 ? without(draft, 'aboutYou') : { ...draft, aboutYou },
  };
};

/** What is known of the home, for its stratum. */
export const knownOf = (draft: Draft): Record<string, string> =>
  Object.fromEntries(Object.entries(draft.aboutYou ?? {}).filter(([, level]) => level !== notSaid));
