/** Kind of the log's entry of a week whose receipts are sealed. */
export const sealedKind = 'receipts-sealed';

/** Id of the log's entry of a week. @param week its Monday */
export const sealedEntryId = (week: string): string => `${sealedKind}-${week}`;
