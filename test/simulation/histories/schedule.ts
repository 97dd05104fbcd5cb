import { addMinutes, type Instant } from '../../../shared/domain/time/calendar.ts';
import type { Chance } from '../draws.ts';
import type { Kernel } from './kernel.ts';
import { days, type Mix } from './mix.ts';
import type { Seen } from './seen.ts';

type Schedule = {
  kernel: Kernel;
  chance: Chance;
  mix: Mix;
  seen: Seen;
  isOver: () => boolean;
  /** How often anything was written so far. */
  writes: () => number;
};

/**
 * Ticks of a schedule that may not come, or come twice. One that would find nothing to do is left out, most of the time;
 * where nothing falls due for a day, nobody looks again before that day is over or something was written.
 *
 * @param owes whether anything is due by an instant
 */
export const every = (
  period: number,
  { kernel, chance, mix, seen, isOver, writes }: Schedule,
  owes: (by: Instant) => Promise<boolean>,
  tick: () => unknown,
): void => {
  const began = kernel.milliseconds();
  let quiet = { until: 0, writes: -1 };
  const look = async (again: boolean, anyway: boolean): Promise<void> => {
    const before = writes();
    const owed = await owes(kernel.now());
    if (!owed && !(await owes(addMinutes(kernel.now(), 24 * 60))))
      quiet = { until: kernel.milliseconds() + days, writes: before };
    if (!owed && !anyway) return;
    tick();
    if (!again) return;
    seen.count('doubled tick');
    tick();
  };
  const beat = (): 'nothing' | undefined => {
    if (isOver()) return 'nothing';
    const since = kernel.milliseconds() - began;
    kernel.after(period, beat);
    const calm = since >= mix.calmFrom;
    if (!calm && mix.outages.some(({ from, to }) => since >= from && since < to)) {
      seen.count('outage');
      return 'nothing';
    }
    if (!calm && chance() < mix.tickMissed) {
      seen.count('missed tick');
      return 'nothing';
    }
    const again = !calm && chance() < mix.tickTwice;
    const anyway = chance() < 0.02;
    if (!anyway && kernel.milliseconds() < quiet.until && writes() === quiet.writes) return 'nothing';
    void look(again, anyway);
    return undefined;
  };
  kernel.after(chance() * period, beat);
};
