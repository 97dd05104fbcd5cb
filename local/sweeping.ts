import type { Runtime } from './runtime.ts';
import { sweepExpired } from './store/expiry.ts';
import type { Store } from './store/store.ts';
import type { Wiring } from './template/wiring.ts';

export type Sweeping = {
  /** Sweeps when the service's clock was moved by a day or more since the last time. */
  afterMove(): Promise<void>;
  stop(): void;
};

const day = 86_400_000;
const tenMinutes = 600_000;

/** Drops what has outlived its time: rows past their expiry, messages and archived events past their retention. */
export const sweeping = (
  needs: { runtime: Runtime; store: Store; wiring: Wiring },
  tell: (line: string) => void,
): Sweeping => {
  const { runtime, store, wiring } = needs;
  let swept = runtime.clock.now();
  const sweep = async (): Promise<void> => {
    swept = runtime.clock.now();
    runtime.queues.dropOld();
    runtime.buses.dropOld();
    await sweepExpired(store, wiring.tables.values(), runtime.clock);
  };
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => tell(`the sweep of old rows failed: ${String(error)}`));
  }, tenMinutes);
  return {
    afterMove: async () => {
      if (Math.abs(runtime.clock.now() - swept) >= day) await sweep();
    },
    stop: () => clearInterval(timer),
  };
};
