/** Names of the errors by which AWS says "not now": thrown by adapters as they are. */
const throttles = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
]);

/** True when a store or key was asked too much: certainly nothing was written, and trying again later helps. */
export const isBusy = (error: unknown): boolean => error instanceof Error && throttles.has(error.name);
