import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { placeOf } from '../../../functions/shell/place.ts';
import { root } from '../../support/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the place of an error', () => {
  test('is the line of the source, read from the map beside the bundle', () => {
    const outfile = join(folder, 'index.cjs');
    const contents = `import { placeOf } from './functions/shell/place.ts';
const fails = () => {
  throw new Error('a name that stands in no log');
};
try { fails(); } catch (error) { console.log(placeOf(error)); }`;
    buildSync({
      stdin: { contents, resolveDir: root, sourcefile: 'functions/intake/probe.ts', loader: 'ts' },
      outfile,
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      minify: true,
      sourcemap: 'linked',
      sourcesContent: false,
    });
    const told = execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).trim();
    expect(told).toMatch(/^at .*functions\/intake\/probe\.ts:3:\d+$/);
    expect(told).not.toContain('..');
  });

  test('is the frame as it stands where there is no map, and nothing where nothing was an error', () => {
    const error = new Error('x');
    error.stack = 'Error: x\n    at fails (/nowhere/index.cjs:1:20)';
    expect(placeOf(error)).toBe('at fails (/nowhere/index.cjs:1:20)');
    expect(placeOf('x')).toBeUndefined();
  });
});
