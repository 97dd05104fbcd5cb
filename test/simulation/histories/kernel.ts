import { type Instant, instant } from '../../../shared/domain/time/calendar.ts';

/** What happens; `nothing` where no promise was set going. */
type What = () => unknown;
type Due = { at: number; order: number; what: What };

const isBefore = (a: Due, b: Due): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A binary heap: what is due first comes out first, and of two due at once the one that was put in first. */
const agenda = () => {
  const heap: Due[] = [];
  const swap = (i: number, j: number): void => {
    const [a, b] = [heap[i], heap[j]];
    if (a && b) {
      heap[i] = b;
      heap[j] = a;
    }
  };
  const isFirst = (i: number, j: number): boolean => {
    const [a, b] = [heap[i], heap[j]];
    return a !== undefined && b !== undefined && isBefore(a, b);
  };
  const sink = (from: number): void => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const least = isFirst(left + 1, left) ? left + 1 : left;
      if (!isFirst(least, at)) return;
      swap(least, at);
      at = least;
    }
  };
  return {
    put: (due: Due): void => {
      let at = heap.push(due) - 1;
      while (at > 0 && isFirst(at, (at - 1) >> 1)) {
        swap(at, (at - 1) >> 1);
        at = (at - 1) >> 1;
      }
    },
    next: (): Due | undefined => heap[0],
    take: (): void => {
      swap(0, heap.length - 1);
      heap.pop();
      sink(0);
    },
  };
};

/** Virtual time. Whatever happens in a history happens because the kernel called it; between two calls only promises run. */
export type Kernel = {
  now: () => Instant;
  /** Milliseconds since 1970, as the clock of the history says. */
  milliseconds: () => number;
  after: (milliseconds: number, what: What) => void;
  sleep: (milliseconds: number) => Promise<void>;
  /** Runs everything that is due by `until`, in order. */
  run: (until: number) => Promise<void>;
};

/** Promises that can go on have gone on when this resolves: nothing in a history waits for anything but the kernel. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const kernelFrom = (start: Instant): Kernel => {
  const due = agenda();
  let time = Date.parse(start);
  let order = 0;
  const after: Kernel['after'] = (milliseconds, what) => {
    order += 1;
    due.put({ at: time + Math.max(0, Math.round(milliseconds)), order, what });
  };
  let said: { at: number; now: Instant } | undefined;
  return {
    now: () => {
      if (said?.at !== time) said = { at: time, now: instant.parse(new Date(time).toISOString()) };
      return said.now;
    },
    milliseconds: () => time,
    after,
    sleep: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
    run: async (until) => {
      for (let next = due.next(); next && next.at <= until; next = due.next()) {
        due.take();
        time = next.at;
        if (next.what() !== 'nothing') await settled();
      }
      time = until;
    },
  };
};
