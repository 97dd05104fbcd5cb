import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
import { tokenAfter, tokenBytes } from '../../shared/domain/submission/token.ts';
import { localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import { forget, forgetReport } from './confide.ts';
import { proofOf, returnCodeIn } from './derived.ts';
import type { Needs } from './needs.ts';
import { type Sent, standingOf } from './sent.ts';
import { submissionExpires } from './submit.ts';

type Asks = Pick<Needs, 'submissions' | 'confidences' | 'drafts' | 'erasures' | 'clock' | 'chance' | 'hash'>;

/** Answers belong to their sender until the reporting year ends; then the year's figures stand. */
export const isClosed = ({ clock }: Pick<Needs, 'clock'>, { year }: Sent): boolean =>
  reportingYearOf(localDateOf(clock.now())) !== year;

/**
 * Withdraws what was sent with a receipt: words, contact and a report of danger are deleted first, then a tombstone takes the place of the
 * answers, newer than every page that is out, so that a late retry brings nothing back. Doing it twice changes nothing.
 */
export const withdraw = async (needs: Asks, of: Sent): Promise<'withdrawn' | 'closed'> => {
  if (isClosed(needs, of)) return 'closed';
  const { association, year, voice, secret } = of;
  await Promise.all([forget(needs, { association: association.id, secret }), forgetReport(needs, of)]);
  await needs.drafts.forget(returnCodeIn(needs, of));
  const standing = (await standingOf(needs, of))?.submission;
  if (!standing) return 'withdrawn';
  const token = tokenAfter(standing.token, needs.clock.now(), needs.chance.bytes(tokenBytes));
  const { retention } = rulebookOf(standing.rulebook);
  const expires = submissionExpires(year, retention.submissionMonthsAfterYear);
  const answer = { association: association.id, year, voice, proof: proofOf(needs, { secret }) };
  await needs.erasures.note({ kind: 'answer', ...answer, token, expires }, localDateOf(needs.clock.now()));
  await needs.submissions.withdraw(answer, token, expires);
  return 'withdrawn';
};
