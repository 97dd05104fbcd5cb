import { NotTaken } from '../../../shared/ports/mailer.ts';
import type { Chance } from '../draws.ts';
import type { Kernel } from './kernel.ts';
import { type CallFault, callFaults, type Mix, minutes, seconds } from './mix.ts';
import type { Seen } from './seen.ts';

/** One run of one function: once it crashed, nothing that it began goes on. */
export type Invocation = {
  readonly dead: boolean;
  crash: () => void;
  /** Which function it is, and which of its calls comes now. */
  next: () => string;
};

/** Wraps a port, so that its calls take time and go wrong as the mix says. */
export type Around = <T extends object>(name: string, port: T) => T;

type World = {
  kernel: Kernel;
  chance: Chance;
  mix: Mix;
  seen: Seen;
  start: number;
  rival: () => void;
  /** What must go wrong at this call, where a history is made to fail at one place. */
  forced?: ((of: string, name: string) => CallFault | undefined) | undefined;
};

const never = (): Promise<never> => new Promise(() => {});

const refusal = (port: string): Error => {
  if (port === 'mailer') return new NotTaken('throttled', new Error('slow down'));
  const error = new Error('slow down');
  error.name = 'ThrottlingException';
  return error;
};

const isWithin = (windows: Mix['blackouts'], since: number): boolean =>
  windows.some(({ from, to }) => since >= from && since < to);

/** What goes wrong at this call. */
const drawn = (
  { kernel, chance, mix, start, forced }: World,
  of: string,
  name: string,
): CallFault | undefined => {
  const must = forced?.(of, name);
  if (must) return must;
  const since = kernel.milliseconds() - start;
  if (since >= mix.calmFrom) return undefined;
  if (isWithin(mix.blackouts, since)) return 'throttled';
  return callFaults.find((each) => chance() < mix.calls[each]);
};

/** Moments in which somebody else's act does the most harm. */
const dangerous = new Set([
  'cases.load',
  'cases.append',
  'cases.ofAssociation',
  'notices.claim',
  'mailer.send',
]);

/** One call of a port: it takes some milliseconds, and may go wrong before or after it took effect. */
const called = async (
  world: World,
  invocation: Invocation,
  name: string,
  effect: () => Promise<unknown>,
): Promise<unknown> => {
  const { kernel, chance, mix, seen } = world;
  await kernel.sleep(2 + chance() * 40);
  if (invocation.dead) return never();
  const fault = drawn(world, invocation.next(), name);
  if (fault) seen.count(`${fault} at ${name}`);
  if (dangerous.has(name) && fault === undefined && chance() < mix.rival) {
    seen.count(`rival at ${name}`);
    world.rival();
    await kernel.sleep(chance() * 2 * seconds);
  }
  switch (fault) {
    case 'throttled':
      throw refusal(name.split('.')[0] ?? '');
    case 'crash-before':
      invocation.crash();
      return never();
    case 'slow':
      await kernel.sleep(chance() * 50 * seconds);
      return effect();
    case 'answer-lost':
      await effect();
      throw new Error(`no answer from ${name}`);
    case 'crash-after':
      await effect();
      invocation.crash();
      return never();
    case undefined:
      return effect();
    default:
      return fault satisfies never;
  }
};

/** A wrapper of ports for one invocation. */
export const aroundIn =
  (world: World, invocation: Invocation): Around =>
  (port, of) =>
    new Proxy(of, {
      get: (target, key, receiver) => {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== 'function' || typeof key !== 'string') return member;
        return (...given: unknown[]) =>
          called(world, invocation, `${port}.${key}`, async () => Reflect.apply(member, target, given));
      },
    });

/** How an invocation ended, as whoever invoked it sees it. */
export type Ended = 'done' | 'failed' | 'crashed';

/** Runs a function with ports that may fail. One that crashed is noticed when its time is over. */
export const invoke = (
  world: World,
  of: string,
  work: (around: Around) => Promise<unknown>,
): Promise<Ended> =>
  new Promise((end) => {
    let dead = false;
    let calls = 0;
    const invocation: Invocation = {
      next: () => {
        calls += 1;
        return `${of}, call ${calls}:`;
      },
      get dead() {
        return dead;
      },
      crash: () => {
        dead = true;
        world.kernel.after(minutes, () => end('crashed'));
      },
    };
    work(aroundIn(world, invocation)).then(
      () => end('done'),
      () => end('failed'),
    );
  });
