import type { Association, AssociationId } from '../domain/association.ts';

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
};
