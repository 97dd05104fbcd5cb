import type { AssociationId } from '../domain/association.ts';
import type { Submission, Voice } from '../domain/submission/submission.ts';

/**
 * What one conditional write said. `stored`: new, or a larger token replaced a smaller. `replayed`: same token, same
 * body: the same receipt. `conflict`: same token, other body. `superseded`: a newer answer of this voice is already
 * stored and stays. `withdrawn`: what was sent with this receipt has been withdrawn since, and stays so.
 */
export type Stored = 'stored' | 'replayed' | 'conflict' | 'superseded' | 'withdrawn';

/** An answer as it stands, and what the scoring run reads of it. */
export type Standing = { submission: Submission; packed: Uint8Array };

/** Whose row it is. */
export type SubmissionKey = Pick<Submission, 'association' | 'year'> & { voice: Voice };

export type Submissions = {
  put(submission: Submission, packed: Uint8Array, expiresAt: number): Promise<Stored>;
  /** What stands of a voice, as it was last written; nothing where it was withdrawn. */
  get(of: SubmissionKey): Promise<Standing | undefined>;
  /**
   * Puts a tombstone in the place of an answer: no answer is left, and only a later token than this takes its place.
   * `not-there` where nothing stands that was sent with the receipt of this proof.
   */
  withdraw(
    of: SubmissionKey & { proof: string },
    token: string,
    expiresAt: number,
  ): Promise<'withdrawn' | 'not-there'>;
  /** The packed attribute of every submission about an association in a reporting year, in no promised order. */
  packedOf(association: AssociationId, year: number): Promise<Uint8Array[]>;
  /** The hash of what was sent, and its week, of every submission about an association in a reporting year. */
  hashesOf(association: AssociationId, year: number): Promise<Pick<Submission, 'bodyHash' | 'week'>[]>;
};
