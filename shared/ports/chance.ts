/** The only door to chance: so many random bytes, fit for secrets. */
export type Chance = { bytes(count: number): Uint8Array };
