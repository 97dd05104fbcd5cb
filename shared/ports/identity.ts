/** What must come back unchanged for a sign-in to count; it waits, sealed, in the browser that asked. */
export type Attempt = { state: string; nonce: string; verifier: string };

/** What a sign-in led to. `because` is a word for the log, and holds nothing of what came back. */
export type Proven = { kind: 'proven'; subject: string } | { kind: 'refused'; because: string };

/** The sign-in service that knows who somebody is. What they may do it does not say. */
export type Identity = {
  /** Where to send a browser, and what to keep until it comes back. @throws where the service does not answer */
  begin(): Promise<{ address: string; attempt: Attempt }>;
  /** Takes what the browser brought back, once. @throws where the service does not answer */
  complete(returned: URLSearchParams, attempt: Attempt): Promise<Proven>;
};
