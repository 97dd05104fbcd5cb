import { join } from 'node:path';
import { callersOf } from './aws/callers.ts';
import { awsFront } from './aws/front.ts';
import { secretValue } from './aws/secrets.ts';
import { control } from './control/control.ts';
import type { Running } from './control/facts.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { doorFor } from './door.ts';
import { tallies } from './functions/tallies.ts';
import { type Accounts, accountsIn, openIdentityFile } from './identity/accounts.ts';
import { identityDoor } from './identity/identity.ts';
import { runningFacts } from './running.ts';
import { makeRuntime, type Runtime } from './runtime.ts';
import { seedOnce } from './seeding.ts';
import { setting } from './settings.ts';
import { openState, type State } from './state.ts';
import { startStore } from './store/dynoxide.ts';
import type { Store } from './store/store.ts';
import { makeTables } from './store/tables.ts';
import { sweeping } from './sweeping.ts';
import { synthesise } from './synthesis.ts';
import { localAccount, readAssembly, type Stack } from './template/assembly.ts';
import { describeFindings, readTemplate, type Template } from './template/read-template.ts';
import { edge } from './web/edge.ts';
import { front } from './web/front.ts';
import { gateway } from './web/gateway.ts';

export type LocalOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Folder to keep everything in; undefined forgets it all at the end. */
  data: string | undefined;
  demo: 'pilot' | 'none';
  reset?: boolean;
  /** A cloud assembly that is already synthesised. */
  assembly?: string;
  /** Tell what functions log for information as well; otherwise only what went wrong. */
  verbose?: boolean;
  /** Where lines for the console go; nowhere unless told. */
  tell?: (line: string) => void;
  /** Called as soon as pages answer, before the demonstration is filled in. */
  onOpen?: (service: LocalService) => void;
};

export type LocalService = { url: string; endpoint: string; stop(): Promise<void> };

type Closing = (() => void | Promise<void>)[];
type Tell = (line: string) => void;

/** Where the service lives: the region of the stack that holds its functions. */
const homeRegion = (stacks: readonly Stack[]): string => {
  const home = stacks.find((stack) =>
    [...stack.resources.values()].some((each) => each.type === 'AWS::Lambda::Function'),
  );
  if (!home) throw new Error('the assembly holds no function');
  return home.region;
};

const synthesised = (folder: DataFolder, tell: Tell): Promise<string> => {
  tell('Synthesising the deployment …');
  return synthesise(join(folder.path, 'assembly'));
};

const templateOf = (
  stacks: readonly Stack[],
  state: State,
  around: { publicHost: string; endpoint: string; issuer: string },
): Template => {
  const template = readTemplate(stacks, {
    ...around,
    secret: (wiring, id, key) => secretValue(state, wiring, id, key),
  });
  if (template.findings.length > 0) throw new Error(describeFindings(template.findings));
  return template;
};

type Parts = {
  template: Template;
  state: State;
  store: Store;
  accounts: Accounts;
  port: number;
  endpoint: string;
  region: string;
  verbose: boolean;
  tell: Tell;
};

/** Puts runtime, services, pages and the control area together. */
const assemble = (parts: Parts, closing: Closing) => {
  const { template, state, store, accounts, port, endpoint, region, verbose, tell } = parts;
  const { wiring } = template;
  const [distribution] = wiring.distributions;
  if (!distribution) throw new Error('the template has no distribution, so there is no front to show');
  const counts = tallies();
  const callers = callersOf(wiring, counts, tell);
  const account = localAccount;
  const runtime = makeRuntime({
    ...{ template, state, store, accounts, callers, endpoint, region, account, verbose, tell },
    tallies: counts,
  });
  closing.push(() => runtime.stop());
  const sweeper = sweeping({ runtime, store, wiring }, tell);
  closing.push(() => sweeper.stop());
  const url = `http://127.0.0.1:${port}`;
  const running = runningFacts({
    ...{ runtime, template, callers, url, port, endpoint, region },
    tallies: counts,
    sweeping: sweeper,
    demo: () => (setting(state, 'demo') === 'none' ? 'none' : 'pilot'),
  });
  const gate = gateway({ wiring, region, account, invoke: invoking(runtime), tell });
  const pages = edge({ wiring, now: runtime.clock.now, gateway: gate }, distribution);
  return {
    runtime,
    running,
    aws: awsFront(runtime.services, callers, tell),
    web: front(port, pages, (request, response) => control(running, request, response)),
  };
};

const invoking =
  (runtime: Runtime) =>
  (fn: string, event: unknown): Promise<unknown> => {
    const pool = runtime.pools.get(fn);
    return pool ? pool.invoke(event) : Promise.reject(new Error(`no function ${fn}`));
  };

const open = async (options: LocalOptions, closing: Closing): Promise<{ state: State; running: Running }> => {
  const tell = options.tell ?? (() => {});
  // API Gateway takes 10,240 bytes of request line and headers together.
  const web = await doorFor(options.port, 10_240);
  closing.push(() => web.close());
  const aws = await doorFor(0);
  closing.push(() => aws.close());
  const folder = openDataFolder(options.data, options.reset ?? false);
  closing.push(() => folder.leave());
  const stacks = readAssembly(options.assembly ?? (await synthesised(folder, tell)));
  const state = openState(folder.path);
  closing.push(() => state.close());
  const endpoint = `http://127.0.0.1:${aws.port}`;
  const identity = await identityDoor();
  closing.push(() => identity.close());
  const accounts = accountsIn(openIdentityFile(folder.path));
  closing.push(() => accounts.close());
  const publicHost = `127.0.0.1:${web.port}`;
  const template = templateOf(stacks, state, { publicHost, endpoint, issuer: identity.issuer });
  const store = await startStore(folder.path, process.env);
  closing.push(() => store.stop());
  await makeTables(store, template.wiring.tables.values());
  const region = homeRegion(stacks);
  const verbose = options.verbose ?? false;
  const parts = { template, state, store, accounts, port: web.port, endpoint, region, verbose, tell };
  const made = assemble(parts, closing);
  const { clock } = made.runtime;
  await identity.opens({ folder: folder.path, clock: clock.shared, wiring: template.wiring });
  aws.opens(made.aws);
  made.runtime.start();
  web.opens(made.web);
  return { state, running: made.running };
};

/**
 * Starts the whole service on this machine from its synthesised template.
 * @throws before anything answers: when the port is taken, the template holds something that is not understood, the
 * store does not start, or the data folder is not ours
 */
export const startLocal = async (options: LocalOptions): Promise<LocalService> => {
  const closing: Closing = [];
  const stop = async (): Promise<void> => {
    for (let close = closing.pop(); close; close = closing.pop()) await close();
  };
  try {
    const { state, running } = await open(options, closing);
    const service = { url: running.address, endpoint: running.endpoint, stop };
    options.onOpen?.(service);
    await seedOnce(state, running, options.demo, options.tell ?? (() => {}));
    return service;
  } catch (error) {
    await stop();
    throw error;
  }
};
