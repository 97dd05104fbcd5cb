/** Statuses that the shell has a page for. */
export const refusalStatuses = [400, 403, 404, 405, 413, 415, 429, 500, 503] as const;
export type RefusalStatus = (typeof refusalStatuses)[number];

/** A request that is refused before any use case sees it. Thrown within the shell only; nothing of it is shown. */
export type Refusal = Error & {
  readonly refusal: RefusalStatus;
  readonly headers: Readonly<Record<string, string>>;
};

/** Makes a refusal; `why` is for the log and holds nothing that came with the request. */
export const refusal = (
  status: RefusalStatus,
  why: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal => Object.assign(new Error(why), { name: 'Refusal', refusal: status, headers });

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'refusal' in error;
