import * as z from 'zod';
import { associationId } from '../association.ts';
import { caseId } from '../escalation/case.ts';
import { regulatorOutcome } from '../escalation/regulator-outcome.ts';
import { canonical } from '../ledger/canonical.ts';
import { type Hash, ledgerEntry } from '../ledger/entry.ts';
import { type Instant, instant } from '../time/calendar.ts';
import { panelMember, panelMemberId, panelRole } from './panel-member.ts';
import { person } from './person.ts';

const { subject } = person.shape;

/** A mailbox that the register keeps. The regulator's and the trade body's own stand in the settings. */
export const mailboxOf = z.enum(['secretary', 'chair', 'safety']);

/** What one person of the trade body may not do alone: one proposes it, another confirms it. */
export const twoPersonChange = z.discriminatedUnion('kind', [
  /** Mails of an association go to this address from now on. */
  z.strictObject({
    kind: z.literal('mailbox'),
    association: associationId,
    of: mailboxOf,
    address: z.email().max(254),
  }),
  /** Somebody joins a panel, or acts for it. `member` is the id that they get. */
  z.strictObject({
    kind: z.literal('panel-join'),
    association: associationId,
    member: panelMemberId,
    name: panelMember.shape.name,
    email: panelMember.shape.email,
    role: panelRole,
  }),
  z.strictObject({ kind: z.literal('panel-leave'), association: associationId, member: panelMemberId }),
  /** What the regulator said about a referral in its reply; "took over" closes the case. */
  z.strictObject({
    kind: z.literal('regulator-outcome'),
    association: associationId,
    case: caseId,
    outcome: regulatorOutcome,
    note: z.string().trim().min(1).max(2000),
  }),
]);
export type TwoPersonChange = z.infer<typeof twoPersonChange>;

const acted = { at: instant, by: subject };

/** A change on its way: proposed, then confirmed by somebody else or withdrawn, then carried out. */
export const proposal = z.strictObject({
  /** A ULID, so that a later one is a larger text. */
  id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  change: twoPersonChange,
  ...acted,
  confirmed: z.strictObject(acted).optional(),
  withdrawn: z.strictObject(acted).optional(),
  /** `not-possible`: when it was to be carried out, the rules did not allow it any more. */
  carriedOut: z.strictObject({ at: instant, result: z.enum(['done', 'not-possible']) }).optional(),
});
export type Proposal = z.infer<typeof proposal>;

/** Where a proposal stands. `confirmed`: it is decided, and something kept it from being carried out so far. */
export const standingOf = (each: Proposal): 'waiting' | 'withdrawn' | 'confirmed' | 'done' | 'not-possible' =>
  each.carriedOut?.result ?? (each.confirmed ? 'confirmed' : each.withdrawn ? 'withdrawn' : 'waiting');

/** One line of the audit: that somebody did this about an association. It holds ids, and the hash of the proposal. */
export const auditEntry = ledgerEntry.extend({ by: subject });
export type AuditEntry = z.infer<typeof auditEntry>;

/** A step of a proposal, and the line of the audit that is written with it: both, or none of them. */
export type ProposalStep = { before: Proposal | undefined; after: Proposal; entry: AuditEntry | undefined };

export type ProposalDecision =
  | { kind: 'step'; step: ProposalStep }
  | { kind: 'refused'; why: 'same-person' | 'not-waiting' };

type Who = { by: string; at: Instant };

const noted = (
  after: Proposal,
  what: 'proposed' | 'confirmed' | 'withdrawn',
  { by, at }: Who,
  hash: Hash,
): AuditEntry =>
  auditEntry.parse({
    id: `${after.id}-${what}`,
    at,
    by,
    about: after.change.association,
    kind: `${after.change.kind}-${what}`,
    hash: hash(canonical(after)),
  });

/** Somebody proposes a change. */
export const proposed = (id: string, change: TwoPersonChange, who: Who, hash: Hash): ProposalStep => {
  const after = proposal.parse({ id, change, ...who });
  return { before: undefined, after, entry: noted(after, 'proposed', who, hash) };
};

/** "Proposed by one, confirmed by another person." */
export const confirmed = (before: Proposal, who: Who, hash: Hash): ProposalDecision => {
  if (standingOf(before) !== 'waiting') return { kind: 'refused', why: 'not-waiting' };
  if (before.by === who.by) return { kind: 'refused', why: 'same-person' };
  const after = proposal.parse({ ...before, confirmed: who });
  return { kind: 'step', step: { before, after, entry: noted(after, 'confirmed', who, hash) } };
};

/** Either of the two, or anybody else of the trade body: it changes nothing, and that it was proposed stays on record. */
export const withdrawn = (before: Proposal, who: Who, hash: Hash): ProposalDecision => {
  if (standingOf(before) !== 'waiting') return { kind: 'refused', why: 'not-waiting' };
  const after = proposal.parse({ ...before, withdrawn: who });
  return { kind: 'step', step: { before, after, entry: noted(after, 'withdrawn', who, hash) } };
};

/** What was confirmed has been done, or turned out not to be possible any more. */
export const carriedOut = (before: Proposal, at: Instant, result: 'done' | 'not-possible'): ProposalStep => ({
  before,
  after: proposal.parse({ ...before, carriedOut: { at, result } }),
  entry: undefined,
});
