import type { AssociationId } from '../domain/association.ts';
import type { Submission } from '../domain/submission/submission.ts';

/**
 * What one conditional write said. `stored`: new, or a larger token replaced a smaller. `replayed`: same token, same
 * body: the same receipt. `conflict`: same token, other body. `superseded`: a newer answer of this voice is already
 * stored and stays.
 */
export type Stored = 'stored' | 'replayed' | 'conflict' | 'superseded';

export type Submissions = {
  put(submission: Submission, packed: Uint8Array, expiresAt: number): Promise<Stored>;
  /** The packed attribute of every submission about an association in a reporting year, in no promised order. */
  packedOf(association: AssociationId, year: number): Promise<Uint8Array[]>;
};
