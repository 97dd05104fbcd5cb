import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../infra/parts/bundle.ts';
import { root } from '../support/sources.ts';
import { plainEsm, usualStack } from './intake-usual.ts';

/** A handler in the form that Lambda would load, and what it is asked. */
export type Start = { name: string; file: string; asked: 'page' | 'send' };

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

/**
 * Builds everything that is compared into a folder.
 * @returns the variants, and the names of the peers that cannot be loaded here
 */
export const startsIn = async (
  folder: string,
  peers: string,
): Promise<{ starts: Start[]; missing: string[]; runtime: string }> => {
  mkdirSync(folder, { recursive: true });
  const runtime = join(folder, 'runtime.cjs');
  await build({
    entryPoints: [join(root, 'test/bench/intake-runtime.ts')],
    outfile: runtime,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
  });
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, "exports.handler = async () => ({ statusCode: 200, body: '' });");
  const client = join(folder, 'client.mjs');
  await build({ ...plainEsm, stdin: { contents: clientOnly, resolveDir: root }, outfile: client });
  bundle(root, { ours: 'functions/intake/web.handler.ts' }, folder);
  const ours = join(folder, 'ours/index.cjs');
  const usual = await usualStack(folder, peers);
  return {
    runtime,
    missing: usual.missing,
    starts: [
      { name: 'empty handler', file: empty, asked: 'page' },
      { name: 'client only, ES modules', file: client, asked: 'send' },
      { name: 'ours, a page is viewed', file: ours, asked: 'page' },
      { name: 'ours, a form is sent', file: ours, asked: 'send' },
      ...(usual.file ? [{ name: 'usual stack', file: usual.file, asked: 'send' as const }] : []),
    ],
  };
};
