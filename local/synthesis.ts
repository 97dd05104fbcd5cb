import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles in an assembly are loaded from within the project, whose package.json says "module". Lambda knows no such
 * file above a function, and neither may a bundle here.
 */
const asLambdaLoads = (folder: string): void => {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) writeFileSync(path, '{"type":"commonjs"}\n');
};

/**
 * Synthesises the deployment into a folder, as `cdk synth` does, in a process of its own.
 * @throws with all that the synthesis printed, when it fails
 */
export const synthesise = async (folder: string): Promise<string> => {
  rmSync(folder, { recursive: true, force: true });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'infra/app.ts'], {
    cwd: project,
    env: { ...process.env, CDK_OUTDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'close');
  if (child.exitCode !== 0)
    throw new Error(`The synthesis of infra/app.ts failed:\n${Buffer.concat(said).toString('utf8')}`);
  asLambdaLoads(folder);
  return folder;
};
