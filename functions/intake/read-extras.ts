import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { inTime as inTimes, type Problem as ToldProblem } from '../../shared/domain/submission/submission.ts';
import { type Draft, notSaid, without } from './draft.ts';
import { mayTellProblem } from './page-order.ts';
import type { Fields, Reading } from './read-answers.ts';

const foreign: Reading = { foreign: true };

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
