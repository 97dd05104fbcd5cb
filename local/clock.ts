import { keepSetting, setting } from './settings.ts';
import type { State } from './state.ts';

/** The service's clock: the machine's, moved by an offset that every function sees at once and that is kept. */
export type Clock = {
  /** Milliseconds since 1970 as the service sees them. */
  now(): number;
  /** Lets the service's clock stand at an instant; from there it runs on. */
  set(milliseconds: number): void;
  /** One 64-bit number, the offset in milliseconds: workers add it to `Date`. */
  shared: SharedArrayBuffer;
};

export const movableClock = (state: State): Clock => {
  const shared = new SharedArrayBuffer(8);
  const offset = new BigInt64Array(shared);
  Atomics.store(offset, 0, BigInt(setting(state, 'clock-offset') ?? '0'));
  return {
    shared,
    now: () => Date.now() + Number(Atomics.load(offset, 0)),
    set: (milliseconds) => {
      const moved = BigInt(Math.round(milliseconds) - Date.now());
      Atomics.store(offset, 0, moved);
      keepSetting(state, 'clock-offset', String(moved));
    },
  };
};

const duration =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Adds an ISO 8601 duration (`P21D`, `P1M`, `PT6H`) to an instant. Days are calendar days of `timeZone`, so that
 * 9 o'clock stays 9 o'clock when the clocks change; hours are hours.
 * @returns milliseconds since 1970, or undefined when the text is no duration
 */
export const plusDuration = (from: number, text: string, timeZone: string): number | undefined => {
  const parts = duration.exec(text);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const wall = new Date(from + zoneOffset(from, timeZone));
  const day = wall.getUTCDate();
  wall.setUTCDate(1);
  wall.setUTCMonth(wall.getUTCMonth() + months + 12 * years);
  const last = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate();
  wall.setUTCDate(Math.min(day, last) + days + 7 * weeks);
  const calendar = wall.getTime();
  const guess = calendar - zoneOffset(from, timeZone);
  return calendar - zoneOffset(guess, timeZone) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
};

/** Milliseconds by which the wall clock of a zone is ahead of UTC at an instant. */
const zoneOffset = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
};
