import type { AuditEntry, Proposal, ProposalStep } from '../domain/people/proposal.ts';

/** Changes that take two people, and the audit of who proposed and decided what. */
export type Proposals = {
  find(id: string): Promise<Proposal | undefined>;
  /** The latest, newest first. */
  latest(most: number): Promise<Proposal[]>;
  /** `conflict`: somebody else moved it meanwhile; nothing was written, read again and decide again. */
  take(step: ProposalStep): Promise<'taken' | 'conflict'>;
  /** The latest lines of the audit, newest first. Nothing is ever taken out of it. */
  audit(most: number): Promise<AuditEntry[]>;
};
