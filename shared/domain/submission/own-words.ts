import * as z from 'zod';

/**
 * A tenant's own words as they are sealed. `private`: only the two readers see them, and no theme is made of them; it is
 * sealed with the words, so that nobody who can write to the store can take it off.
 */
export const ownWords = z.strictObject({ words: z.string(), private: z.boolean() });
export type OwnWords = z.infer<typeof ownWords>;
