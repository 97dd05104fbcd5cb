import type { ReturnCode } from '../domain/submission/return-code.ts';
import type { Instant } from '../domain/time/calendar.ts';

/** Forms that somebody saved to come back to. Without its code a draft can be neither found nor read, by us either. */
export type Drafts = {
  /** Keeps a text under a code until an instant; what stood under the code before is overwritten. */
  save(code: ReturnCode, text: string, until: Instant): Promise<void>;
  /** `undefined` where nothing stands under the code, or its time is over. */
  find(code: ReturnCode, now: Instant): Promise<string | undefined>;
  /**
   * Counts one link that is about to be mailed for what stands under the code. True at most once each time it is saved,
   * and `most` times in all; false counts nothing.
   */
  countLink(code: ReturnCode, most: number, now: Instant): Promise<boolean>;
  /** Deletes what stands under the code, or nothing. Where nothing stands it costs no write. */
  forget(code: ReturnCode): Promise<void>;
};
