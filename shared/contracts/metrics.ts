/**
 * What functions count and alarms watch. Written in CloudWatch's embedded metric format, one JSON line on standard
 * output, so a function needs no permission to be counted.
 */
export const metrics = {
  namespace: 'TogetherWithTenants',
  /** Carries the function's own name on every metric, so that two stages in one account never hide one another. */
  functionDimension: 'FunctionName',
  /** Written at the end of each run of a schedule; its absence alarms. */
  completed: { name: 'completed', dimension: 'schedule' },
  /** Something that a person must look at, by kind. */
  tasks: { name: 'tasks', dimension: 'task' },
  /** A sign-in that we refused after the directory had let somebody come back. */
  refusedSignIns: { name: 'refused-sign-ins' },
} as const;

/** What a person may be asked to do about a mail, and at all. */
export const mailTaskKinds = ['no-outcome', 'no-address', 'not-taken', 'bounced', 'suppressed'] as const;
/** About what comes round too seldom for an alarm on silence. */
export const dateTaskKinds = ['not-published', 'bank-holidays-end'] as const;
/** About addresses that two readers pass on. */
export const addressTaskKinds = ['address-waits', 'address-bounced'] as const;
export const taskKinds = [...mailTaskKinds, 'danger-unread', ...addressTaskKinds, ...dateTaskKinds] as const;
export type TaskKind = (typeof taskKinds)[number];
