import type { Association, AssociationId } from '../domain/association.ts';

/** Mailboxes of an association that the register keeps, by whose they are. */
export type Mailbox = 'secretary' | 'chair' | 'safety';

/** The register of associations. */
export type Associations = {
  get(id: AssociationId): Promise<Association | undefined>;
  /** All that were loaded, in the order of their codes. */
  list(): Promise<Association[]>;
  /** Writes only what differs from what is stored. Gives how many rows were new, changed and unchanged. */
  load(
    all: readonly Association[],
    onProgress?: (done: number) => void,
  ): Promise<{ added: number; changed: number; unchanged: number }>;
  /** Puts one mailbox in the place of another, and touches nothing else of the association. */
  setMailbox(id: AssociationId, of: Mailbox, address: string): Promise<'set' | 'no-such-association'>;
};
