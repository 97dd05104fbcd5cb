import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { tokenAfter, tokenBytes } from '../../shared/domain/submission/token.ts';
import { localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import { forget } from './confide.ts';
import { proofOf, returnCodeIn } from './derived.ts';
import type { Needs } from './needs.ts';
import { type Sent, standingOf } from './sent.ts';
import { submissionExpires } from './submit.ts';

type Asks = Pick<Needs, 'submissions' | 'confidences' | 'drafts' | 'clock' | 'chance' | 'hash'>;

/** Answers belong to their sender until the reporting year ends; then the year's figures stand. */
export const isClosed = ({ clock }: Pick<Needs, 'clock'>, { year }: Sent): boolean =>
  reportingYearOf(localDateOf(clock.now())) !== year;

/**
 * Withdraws what was sent with a receipt: words and contact are deleted first, then a tombstone takes the place of the
 * answers, newer than every page that is out, so that a late retry brings nothing back. Doing it twice changes nothing.
 */
export const withdraw = async (needs: Asks, of: Sent): Promise<'withdrawn' | 'closed'> => {
  if (isClosed(needs, of)) return 'closed';
  const { association, year, voice, secret } = of;
  await forget(needs, { association: association.id, secret });
  await needs.drafts.forget(returnCodeIn(needs, of));
  const standing = (await standingOf(needs, of))?.submission;
  if (!standing) return 'withdrawn';
  const token = tokenAfter(standing.token, needs.clock.now(), needs.chance.bytes(tokenBytes));
  const { retention } = rulebookOf(standing.rulebook);
  await needs.submissions.withdraw(
    { association: association.id, year, voice, proof: proofOf(needs, { secret }) },
    token,
    submissionExpires(year, retention.submissionMonthsAfterYear),
  );
  return 'withdrawn';
};
