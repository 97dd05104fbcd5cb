import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../infra/parts/bundle.ts';
import { root } from '../support/sources.ts';
import { plainEsm, usualStack } from './intake-usual.ts';

/** A handler in the form that Lambda would load, and what it is asked; `module` stands in the folder of handlers. */
export type Start = { name: string; module: string; asked: 'page' | 'send' };

/** What runs a handler: AWS's own runtime client, or ours that plays it. */
export type Runtime = { name: string; script: string; handlers: string };

/** Where peers of other projects stand that this one does not use: a folder with a lock of its own. */
export const peersFolder = join(root, 'test/bench/peers');

/** As AWS advises: ES modules, minified, one client; its chain of credential sources as it comes. */
const clientOnly = `
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = async (event) => {
  const Item = { pk: { S: 'C9001#2026' }, sk: { S: 'home#x' }, body: { S: event.rawPath } };
  await client.send(new PutItemCommand({ TableName: 'submissions', Item }));
  return { statusCode: 200, body: '' };
};`;

const plainCommonJs = { bundle: true, platform: 'node', format: 'cjs', minify: true } as const;

/** The runtime client that AWS publishes, where its native half was compiled; ours otherwise. */
const runtimeIn = async (folder: string, peers: string): Promise<{ runtime: Runtime; missing: string[] }> => {
  const handlers = join(folder, 'handlers');
  const theirs = join(peers, 'node_modules/aws-lambda-ric');
  if (existsSync(join(theirs, 'rapid-client.node')))
    return {
      runtime: { name: 'AWS’s own (aws-lambda-ric)', script: join(theirs, 'index.mjs'), handlers },
      missing: [],
    };
  const script = join(folder, 'runtime.cjs');
  const entryPoints = [join(root, 'test/bench/intake-runtime.ts')];
  await build({ ...plainCommonJs, entryPoints, outfile: script });
  const name = 'ours: one event at a time over a plain socket, as AWS’s own does in native code';
  return { runtime: { name, script, handlers }, missing: ['aws-lambda-ric'] };
};

/** Puts a handler round one that says what its process has used. */
const measuring = (folder: string, module: string, file: string): void => {
  const [path, own] = [JSON.stringify('../measured.cjs'), JSON.stringify(file)];
  const text = file.endsWith('.mjs')
    ? `import by from ${path}; import { handler as own } from ${own}; export const handler = by.measured(${own}, own);`
    : `exports.handler = require(${path}).measured(${own}, require(${own}).handler);`;
  writeFileSync(join(folder, 'handlers', `${module}.${file.slice(-3)}`), text);
};

/**
 * Builds everything that is compared into a folder.
 * @returns the variants, and the names of the peers that cannot be loaded here
 */
export const startsIn = async (
  folder: string,
  peers: string,
): Promise<{ starts: Start[]; missing: string[]; runtime: Runtime }> => {
  for (const each of ['handlers', 'empty', 'client', 'usual'])
    mkdirSync(join(folder, each), { recursive: true });
  const entryPoints = [join(root, 'test/bench/intake-measured.ts')];
  await build({ ...plainCommonJs, entryPoints, outfile: join(folder, 'measured.cjs') });
  const { runtime, missing } = await runtimeIn(folder, peers);
  const empty = join(folder, 'empty/index.cjs');
  writeFileSync(empty, "exports.handler = async () => ({ statusCode: 200, body: '' });");
  const client = join(folder, 'client/index.mjs');
  await build({ ...plainEsm, stdin: { contents: clientOnly, resolveDir: root }, outfile: client });
  bundle(root, { ours: 'functions/intake/web.handler.ts' }, folder);
  const usual = await usualStack(join(folder, 'usual'), peers);
  measuring(folder, 'empty', empty);
  measuring(folder, 'client', client);
  measuring(folder, 'ours', join(folder, 'ours/index.cjs'));
  if (usual.file) measuring(folder, 'usual', usual.file);
  return {
    runtime,
    missing: [...missing, ...usual.missing],
    starts: [
      { name: 'empty handler', module: 'empty', asked: 'page' },
      { name: 'client only, ES modules', module: 'client', asked: 'send' },
      { name: 'ours, a page is viewed', module: 'ours', asked: 'page' },
      { name: 'ours, a form is sent', module: 'ours', asked: 'send' },
      ...(usual.file ? [{ name: 'usual stack', module: 'usual', asked: 'send' as const }] : []),
    ],
  };
};
