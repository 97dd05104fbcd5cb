import type { AssociationId } from '../domain/association.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** A home's code as the register holds it: never the code, only a keyed hash of it. */
export type StoredCode = {
  selector: string;
  association: AssociationId;
  /** HMAC of the whole code under the register's own key. */
  proof: string;
  revoked: boolean;
  wrongTries: number;
  coolsUntil?: Instant;
};

export type Codes = {
  find(selector: string): Promise<StoredCode | undefined>;
  /**
   * Counts one wrong try and lets the code rest until then; a resting code counts none. Of an unknown selector, or where
   * the try is not to count, nothing that can be found is changed, and a row is written all the same: a refused write
   * is quicker than one that is made, and whoever measures would learn that there is such a code.
   */
  recordWrongTry(
    selector: string,
    now: Instant,
    coolsUntil: Instant | undefined,
    counts?: boolean,
  ): Promise<void>;
  /** The right code was given: earlier slips are forgotten. */
  forgetWrongTries(selector: string): Promise<void>;
  /** Writes new codes; refuses (and writes nothing of) a selector that exists. Gives the selectors refused. */
  add(
    codes: readonly Omit<StoredCode, 'wrongTries' | 'coolsUntil'>[],
    onProgress?: (done: number) => void,
  ): Promise<string[]>;
};
