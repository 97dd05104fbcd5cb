import type { Chance } from '../draws.ts';
import type { Ended } from './faulty.ts';
import type { Kernel } from './kernel.ts';
import { days, hours, type Mix, minutes, seconds } from './mix.ts';
import type { Seen } from './seen.ts';

/** As the template has it: so often is a message received before it lies in the dead-letter queue. */
const mostReceives = 5;
const visibility = 6 * minutes;

type World = { kernel: Kernel; chance: Chance; mix: Mix; seen: Seen; start: number };
type Consumer = () => Promise<Ended>;

const isCalm = ({ kernel, mix, start }: World): boolean => kernel.milliseconds() - start >= mix.calmFrom;

/**
 * A message on its way from the bus through a queue to its function: at least once at best, late, out of order, lost
 * before the queue, or found in the dead-letter queue by somebody who sends it again a week after.
 */
export const travels = (
  world: World,
  name: string,
  consumer: Consumer,
  trouble: Pick<Mix['hops'], 'late' | 'lost'> = world.mix.hops,
): void => {
  const { kernel, chance, mix, seen } = world;
  const calm = isCalm(world);
  const isDown = (): boolean => {
    const since = kernel.milliseconds() - world.start;
    return mix.outages.some(({ from, to }) => since >= from && since < to);
  };
  /** In an outage no function answers, and the queue tries until it gives up. */
  const consumed = async (): Promise<Ended> => (isDown() ? 'failed' : consumer());
  const receive = (received: number): void => {
    void consumed().then((ended) => {
      if (ended === 'done') return;
      if (received < mostReceives) {
        kernel.after(visibility, () => receive(received + 1));
        return;
      }
      seen.count(`dead letter of ${name}`);
      if (chance() < mix.hops['stale-redrive']) {
        seen.count(`stale-redrive of ${name}`);
        kernel.after((1 + chance() * 7) * days, () => receive(1));
      }
    });
  };
  const send = (): void => {
    const late = !calm && chance() < trouble.late;
    if (late) seen.count(`late ${name}`);
    kernel.after(late ? (1 + chance() * 25) * hours : chance() * 5 * seconds, () => receive(1));
  };
  if (!calm && chance() < trouble.lost) {
    seen.count(`lost ${name}`);
    return;
  }
  send();
  if (!calm && chance() < mix.hops.twice) {
    seen.count(`twice ${name}`);
    send();
  }
};
