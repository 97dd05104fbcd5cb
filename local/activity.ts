/** Knows when nothing runs and no message waits any more. */
export type Activity = {
  isIdle(): boolean;
  /** Resolves at once when nothing is left to do, else as soon as that is so. */
  idle(): Promise<void>;
  /** To be called whenever something has ended. */
  changed(): void;
};

/** @param isBusy whether any function runs or any message waits for one, failed ones included */
export const activity = (isBusy: () => boolean): Activity => {
  let waiting: (() => void)[] = [];
  const changed = (): void => {
    if (waiting.length === 0 || isBusy()) return;
    const ready = waiting;
    waiting = [];
    for (const resolve of ready) resolve();
  };
  return {
    isIdle: () => !isBusy(),
    idle: () => (isBusy() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    changed,
  };
};
