import type { WebResponse } from '../../shared/contracts/web.ts';
import { isBusy } from '../../shared/ports/busy.ts';

/** Long enough for the store to take more, short enough to wait for. */
export const retryAfter = { 'retry-after': '30' };

/**
 * The answer, or "come again" where a store is asked too much: nothing was stored then, the browser still holds the page
 * that was sent, and every act can be done again.
 */
export const orBusy = async (answer: () => Promise<WebResponse>): Promise<WebResponse> => {
  try {
    return await answer();
  } catch (error) {
    if (isBusy(error)) return { status: 503, headers: retryAfter, body: '' };
    throw error;
  }
};
