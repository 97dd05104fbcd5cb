import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Wiring } from '../template/wiring.ts';

/** The sign-in service of one machine, in a thread of its own: its clock is the service's, not the machine's. */
export type IdentityDoor = {
  /** Where it answers, and how its tokens call it. */
  issuer: string;
  /** Answers from here on. */
  opens(to: { folder: string; clock: SharedArrayBuffer; wiring: Wiring }): Promise<void>;
  close(): Promise<void>;
};

const said = z.tuple([z.object({ issuer: z.url() })]);

/** Takes a free port; its address must be known before the template can be read. */
export const identityDoor = async (): Promise<IdentityDoor> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // The provider tells its own developers what they should configure; nobody at this machine can.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const [{ issuer }] = said.parse(await once(worker, 'message'));
  return {
    issuer,
    opens: async ({ folder, clock, wiring }) => {
      const clients = [...wiring.clients.values()];
      const open = once(worker, 'message');
      worker.postMessage({ folder, clock, clients });
      await open;
    },
    close: async () => void (await worker.terminate()),
  };
};
