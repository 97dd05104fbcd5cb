import type { Credentials } from './aws/callers.ts';
import type { Running } from './control/facts.ts';
import { keepSetting, setting } from './settings.ts';
import type { State } from './state.ts';

/** What a demonstration gets to fill the service with: only what a user could reach as well. */
export type SeedContext = {
  clock: { now(): Promise<string>; to(instant: string, fire: boolean): Promise<unknown> };
  endpoint: string;
  /** Where pages answer: `http://127.0.0.1:4400`. */
  address: string;
  region: string;
  credentials: Credentials;
  /** stack name → output name → value */
  resources: Record<string, Record<string, string>>;
  /** Fires a schedule now. @throws when there is none of that name */
  fireSchedule(name: string): void;
  /** Waits until no message waits and nothing runs; answers what lies in dead-letter queues. */
  idle(): Promise<{ name: string; waiting: number }[]>;
  progress(text: string): void;
};

const contextOf = (running: Running, tell: (line: string) => void): SeedContext => ({
  clock: {
    now: async () => new Date(running.now()).toISOString(),
    to: (instant, fire) => running.move(Date.parse(instant), fire),
  },
  endpoint: running.endpoint,
  address: running.address,
  region: running.region,
  credentials: running.credentials,
  resources: running.stacks,
  fireSchedule: (name) => {
    if (!running.fireSchedule(name)) throw new Error(`no schedule is called "${name}"`);
  },
  idle: running.idle,
  progress: tell,
});

/**
 * Fills a new store with the demonstration, once: the first start of a data folder decides, later ones keep it so.
 * @throws when an earlier start was ended half-way, because half a demonstration shows what never happens
 */
export const seedOnce = async (
  state: State,
  running: Running,
  demo: 'pilot' | 'none',
  tell: (line: string) => void,
): Promise<void> => {
  const before = setting(state, 'demo');
  if (before === 'begun')
    throw new Error(
      'An earlier start ended while the demonstration was filled in. Start again with --reset.',
    );
  if (before !== undefined) return;
  if (demo === 'none') return keepSetting(state, 'demo', 'none');
  keepSetting(state, 'demo', 'begun');
  // Loaded only when it is wanted: most starts find their data already there.
  const { seed } = await import('./demo/seed.ts');
  await seed(contextOf(running, tell));
  keepSetting(state, 'demo', demo);
};
