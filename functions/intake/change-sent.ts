import { editionOf } from '../../shared/domain/charter/adopted.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { knownIn } from '../../shared/domain/scoring/strata.ts';
import { unpack } from '../../shared/domain/submission/pack.ts';
import type { Standing } from '../../shared/ports/submissions.ts';
import type { Draft } from './draft.ts';
import { reportedIn } from './read-answers.ts';
import type { Sent } from './sent.ts';

/** What was said of the home stands in its stratum alone. */
const aboutYouOf = ({ submission, packed }: Standing): Pick<Draft, 'aboutYou'> => {
  const { stratum } = unpack(packed, editionOf(submission.charter).commitments.length);
  const known = knownIn(stratum, rulebookOf(submission.rulebook).weighting.dimensions);
  return Object.keys(known).length > 0 ? { aboutYou: known } : {};
};

/**
 * The form's state with what was sent in it, to be changed: same home, same association and same secret, so that the
 * receipt code stays; the check page mints a new token. Words, contact and address cannot be read
 * back and stay as they are.
 */
export const draftOf = (sent: Sent, standing: Standing): Draft => {
  const { submission } = standing;
  return {
    charter: submission.charter,
    rulebook: submission.rulebook,
    secret: sent.secret,
    page: 'check',
    changing: false,
    association: sent.association,
    ...(sent.code !== undefined && { code: sent.code }),
    open: sent.voice.kind === 'open',
    ...(submission.hazards.length > 0 && { hazards: submission.hazards }),
    answers: submission.answers,
    ...reportedIn(submission),
    ...(submission.problem && { problem: submission.problem }),
    replaces: { words: true, contact: true, passOn: true },
    typed: {},
    ...aboutYouOf(standing),
  };
};
