/** Keyed hashes under keys that nobody can read. */
export type Voices = {
  /** Hash of a code under the register's key: compared with the stored proof. */
  proofOf(code: string): Promise<string>;
  /** Hash of a code under the key of a reporting year; once that key is destroyed nobody can join the two again. */
  voiceOf(year: number, code: string): Promise<string>;
};
