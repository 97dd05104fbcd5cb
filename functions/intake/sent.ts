import * as z from 'zod';
import { associationId } from '../../shared/domain/association.ts';
import { parseReceiptCode } from '../../shared/domain/submission/receipt-code.ts';
import { sameText } from '../../shared/domain/submission/same-text.ts';
import { voice } from '../../shared/domain/submission/submission.ts';
import { localDateOf, reportingYearOf } from '../../shared/domain/time/calendar.ts';
import type { Standing } from '../../shared/ports/submissions.ts';
import { proofOf } from './derived.ts';
import type { Needs } from './needs.ts';
import type { TrackProblem } from './pages/track-page.ts';
import { proveCode } from './prove-code.ts';
import { voiceOf } from './submit.ts';

/** Whose answers somebody has shown the receipt of; sealed into each page that follows. */
export const sent = z.strictObject({
  association: z.strictObject({ id: associationId, name: z.string() }),
  year: z.int(),
  voice,
  secret: z.string(),
  code: z.string().exactOptional(),
});
export type Sent = z.infer<typeof sent>;

export type FoundSent =
  | { kind: 'found'; sent: Sent; standing: Standing }
  | { kind: 'problems'; problems: TrackProblem[] }
  | { kind: 'not-found' };

/** Compared with when nothing stands, so that the comparison takes its usual time. */
const nobody = '-'.repeat(32);

/** What stands of these answers now; `undefined` when they were withdrawn or replaced by those of another receipt. */
export const standingOf = async (
  needs: Pick<Needs, 'submissions' | 'hash'>,
  { association, year, voice, secret }: Sent,
): Promise<Standing | undefined> => {
  const found = await needs.submissions.get({ association: association.id, year, voice });
  const matches = sameText(found?.submission.proof ?? nobody, proofOf(needs, { secret }));
  return found && matches ? found : undefined;
};

/**
 * Finds the answers of a receipt code, with the home's code where one was used. What is unknown, wrong, replaced or
 * withdrawn makes the same calls and gives the same.
 */
export const findSent = async (
  needs: Pick<Needs, 'codes' | 'voices' | 'associations' | 'submissions' | 'clock' | 'hash'>,
  typed: { receipt: string; home: string },
): Promise<FoundSent> => {
  const parsed = parseReceiptCode(typed.receipt);
  if ('problem' in parsed)
    return { kind: 'problems', problems: [{ field: 'receipt', says: parsed.problem }] };
  // A wrong home code counts as a wrong try here as on the form's own page.
  const proven = typed.home.trim() === '' ? undefined : await proveCode(needs, typed.home);
  if (proven?.kind === 'problem' && proven.says !== 'refused')
    return { kind: 'problems', problems: [{ field: 'home', says: `code-${proven.says}` }] };
  const { association: id, secret } = parsed.code;
  const code = proven?.kind === 'proven' ? { code: proven.code } : {};
  const year = reportingYearOf(localDateOf(needs.clock.now()));
  const whose = await voiceOf(needs, { ...code, secret }, year);
  const association = await needs.associations.get(id);
  const found: Sent = {
    ...code,
    association: { id, name: association?.name ?? id },
    ...{ year, voice: whose, secret },
  };
  const standing = await standingOf(needs, found);
  return standing ? { kind: 'found', sent: found, standing } : { kind: 'not-found' };
};
