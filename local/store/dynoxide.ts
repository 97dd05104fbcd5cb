import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Store, storeAt } from './store.ts';

/** Names the address of another store: DynamoDB Local, for instance. */
const storeVariable = 'LOCAL_DYNAMODB_ENDPOINT';

const binary = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/dynoxide`);
  } catch (cause) {
    throw new Error(
      `The store that comes with this project does not run on ${process.platform}-${process.arch} (no ${name}). ` +
        `Start another one that speaks DynamoDB and put its address into ${storeVariable}, for example ` +
        `${storeVariable}=http://127.0.0.1:8000.`,
      { cause },
    );
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('this machine gave no free port');
  return address.port;
};

/**
 * A shell stands between, so that a killed service takes its store along: the pipe to the shell's input closes with
 * the process that holds it, `cat` ends, and the shell ends the store.
 */
const guardian = '"$0" "$@" >/dev/null 2>&1 & pid=$!; cat >/dev/null; kill "$pid"; wait "$pid"';

const whenListening = async (port: number, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the store stopped with exit code ${child.exitCode}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(500) });
      return;
    } catch {
      // Not yet.
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
  throw new Error('the store did not answer within five seconds');
};

/**
 * Starts the store on its file in the data folder, or connects to the one that the environment names.
 * @throws when there is no binary for this machine, naming the variable that helps
 */
export const startStore = async (
  folder: string,
  environment: Record<string, string | undefined>,
): Promise<Store> => {
  const other = environment[storeVariable];
  if (other !== undefined && other !== '') return storeAt(other);
  const port = await freePort();
  const options = ['--host', '127.0.0.1', '--port', String(port), '--db-path', join(folder, 'tables.sqlite')];
  // Detached: Ctrl-C reaches the whole foreground group, and the store must outlive the functions.
  const child = spawn('/bin/sh', ['-c', guardian, binary(), ...options], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  await whenListening(port, child);
  return storeAt(`http://127.0.0.1:${port}`, async () => {
    child.stdin?.end();
    if (child.exitCode === null) await once(child, 'exit');
  });
};
