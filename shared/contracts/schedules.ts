import * as z from 'zod';

/**
 * Every schedule of the service. Times are London time and never between 01:00 and 02:00, which one day a year
 * does not exist and one day comes twice. `silenceHours`: how long the schedule may complete nothing before it alarms.
 */
export const schedules = {
  scoring: { cron: 'cron(15 3 * * ? *)', silenceHours: 26 },
  'open-missed': { cron: 'cron(22 * * * ? *)', silenceHours: 3 },
  'advance-cases': { cron: 'cron(7 * * * ? *)', silenceHours: 3 },
  'check-readings': { cron: 'cron(47 * * * ? *)', silenceHours: 3 },
  'sweep-notices': { cron: 'cron(37 * * * ? *)', silenceHours: 3 },
  'sequence-ledger': { cron: 'cron(52 * * * ? *)', silenceHours: 3 },
  'seal-receipts': { cron: 'cron(40 4 * * ? *)', silenceHours: 26 },
  'panel-daily': { cron: 'cron(50 6 * * ? *)', silenceHours: 26 },
  'count-escalations': { cron: 'cron(5 5 * * ? *)', silenceHours: 26 },
  'check-mailboxes': { cron: 'cron(10 6 * * ? *)', silenceHours: 26 },
  publish: { cron: 'cron(30 5 5 * ? *)', silenceHours: undefined },
} as const satisfies Record<string, { cron: string; silenceHours: number | undefined }>;

export type ScheduleName = keyof typeof schedules;

/** What EventBridge Scheduler puts on the queue of a schedule. */
export const scheduleMessage = z.strictObject({
  schedule: z.enum([
    'scoring',
    'open-missed',
    'advance-cases',
    'check-readings',
    'sweep-notices',
    'sequence-ledger',
    'seal-receipts',
    'panel-daily',
    'count-escalations',
    'check-mailboxes',
    'publish',
  ]),
  /** When it was meant to fire: `<aws.scheduler.scheduled-time>`. */
  scheduledFor: z.string(),
});
