import * as z from 'zod';

/** Why a case goes to the regulator. */
export const escalationReason = z.enum([
  'answer-late',
  'rejected-twice',
  'undeliverable',
  'confirmed-danger',
  'undecided-danger',
]);
export type EscalationReason = z.infer<typeof escalationReason>;

/** What became of a referral at the regulator, as it said itself. */
export const regulatorOutcome = z.enum([
  'took-over',
  'engaged',
  'already-known',
  'no-action',
  'out-of-remit',
]);
export type RegulatorOutcome = z.infer<typeof regulatorOutcome>;

/** THE list of what each outcome says about the escalation: whether there was something to look at. */
export const upholds = {
  'took-over': true,
  engaged: true,
  'already-known': true,
  'no-action': false,
  'out-of-remit': false,
} as const satisfies Record<RegulatorOutcome, boolean>;

/** How a case can end. */
export const closingOutcome = z.enum(['resolved', 'not-upheld', 'regulator-took-over', 'data-error']);
