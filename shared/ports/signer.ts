/** Signs with a key that nobody can read. */
export type Signer = {
  /** Ed25519 over the text itself, as RFC 8032 has it; 64 bytes. */
  sign(text: string): Promise<Uint8Array>;
  /** The 32 bytes with which anyone can check a signature. */
  publicKey(): Promise<Uint8Array>;
};
