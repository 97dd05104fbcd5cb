import { Cron } from 'croner';

const dayNumbers = (field: string): string =>
  field
    .split(',')
    .map((part) => part.replace(/(?<![#/])\b([1-7])(?=\b|L)/g, (digit) => String(Number(digit) - 1)))
    .join(',');

/** EventBridge writes "from 0, every 15" as `0/15`; croner wants the end said. */
const steps = (field: string, last: number): string => field.replace(/\b(\d+)\/(\d+)/g, `$1-${last}/$2`);

/**
 * An EventBridge Scheduler expression, `cron(minutes hours day-of-month month day-of-week year)`, as croner writes it.
 * Days of the week run from 1 (Sunday) there and from 0 here. `L`, `W` and `#` mean the same to both.
 * @returns undefined for `rate(…)`, `at(…)` and anything else that is no cron expression
 */
export const cronOf = (expression: string): string | undefined => {
  const fields = /^cron\((.+)\)$/.exec(expression.trim())?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) return undefined;
  const [minutes = '', hours = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
  // One of the two day fields must be `?`: EventBridge refuses an expression that sets both or neither.
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return undefined;
  return [
    '0',
    steps(minutes, 59),
    steps(hours, 23),
    dayOfMonth === '?' ? '*' : steps(dayOfMonth, 31),
    steps(month, 12),
    dayOfWeek === '?' ? '*' : dayNumbers(dayOfWeek),
    steps(year, 2199),
  ].join(' ');
};

/**
 * First instant after `from` (milliseconds since 1970) at which an expression fires in its time zone; undefined when
 * it never does again. A time that the spring change skips fires an hour later here, and not at all in AWS, so no
 * schedule of the service stands between one and two.
 * @throws when the expression is no cron expression
 */
export const nextFiring = (expression: string, timeZone: string): ((from: number) => number | undefined) => {
  const pattern = cronOf(expression);
  if (pattern === undefined)
    throw new Error(`"${expression}" is no cron expression of EventBridge Scheduler`);
  const cron = new Cron(pattern, { timezone: timeZone, mode: '7-part', paused: true });
  return (from) => cron.nextRun(new Date(from))?.getTime();
};
