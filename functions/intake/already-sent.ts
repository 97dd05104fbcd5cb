import type { Submission } from '../../shared/domain/submission/submission.ts';
import { localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import type { Draft } from './draft.ts';
import type { HelperNeeds } from './helper-needs.ts';
import { problemSent } from './read-extras.ts';
import { voiceOf } from './submit.ts';

type Said = Pick<Submission, 'answers' | 'hazards'> & { problem?: Submission['problem'] };

const ordered = (of: object): [string, unknown][] => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));

const saidIn = ({ answers, hazards, problem }: Said): string =>
  JSON.stringify([ordered(answers), [...hazards].sort(), ordered(problem ?? {})]);

/**
 * Whether the home of a sheet sent the same on paper before in this year: then it is the same sheet, and typing it once
 * more would only make it look newer than what the home sent since. Without a code nobody can tell.
 */
export const alreadySent = async (needs: HelperNeeds, draft: Draft): Promise<boolean> => {
  const { code, association } = draft;
  if (code === undefined || !association) return false;
  const year = reportingYearOf(localDateOf(needs.clock.now()));
  const voice = await voiceOf(needs, { ...draft, code }, year);
  const standing = await needs.submissions.get({ association: association.id, year, voice });
  if (standing?.submission.mode !== 'paper') return false;
  const typed = { answers: draft.answers, hazards: draft.hazards ?? [], problem: problemSent(draft) };
  return saidIn(standing.submission) === saidIn(typed);
};
