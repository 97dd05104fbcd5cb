import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { bundle } from '../../infra/parts/bundle.ts';
import { functionsOf } from '../support/deployed.ts';
import { root } from '../support/sources.ts';

const functions = functionsOf(inject('templates').Service);
const elsewhere = mkdtempSync(join(tmpdir(), 'together-with-tenants-bundles-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** What CloudFormation would put into a variable: plain text as it stands, a stand-in for what it resolves itself. */
const environmentOf = (variables: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      if (name === 'PUBLIC_ADDRESS') return [name, 'https://tenants.example.org'];
      return [name, name === 'YEAR_KEYS' ? '{"2026":"a-key"}' : 'a-stand-in-for-what-is-resolved'];
    }),
  );

/** Runs a line of JavaScript in a plain Node far from the project, and gives what it printed. */
const nodeElsewhere = (script: string, environment: Record<string, string> = {}): string =>
  execFileSync(process.execPath, ['--enable-source-maps', '-e', script], {
    cwd: elsewhere,
    env: { AWS_REGION: 'eu-west-2', AWS_LAMBDA_FUNCTION_NAME: 'a-function', ...environment },
    encoding: 'utf8',
  });

describe('the bundle of', () => {
  test.each(functions.map((fn) => fn.name))(
    '%s stands alone, loads, and loads no second HTTP client',
    (name) => {
      const fn = functions.find((each) => each.name === name);
      const folder = join(elsewhere, name);
      cpSync(join(root, 'build/functions', name), folder, { recursive: true });
      const parts = globSync('*.cjs', { cwd: folder });
      const text = parts.map((part) => readFileSync(join(folder, part), 'utf8')).join('\n');
      const wanted = [...text.matchAll(/\brequire\("([^"]+)"\)/g)]
        .map(([, module]) => module ?? '')
        .filter((module) => !parts.includes(module.replace('./', '')))
        // Not an import: the words of an error that tells how to sign for several regions at once.
        .filter((module) => module !== '@aws-sdk/signature-v4-crt');
      expect(wanted.filter((module) => !isBuiltin(module))).toEqual([]);
      expect(text).not.toMatch(/from ?["']@aws-sdk/);

      const seen = nodeElsewhere(
        `const loaded = require(${JSON.stringify(join(folder, 'index.cjs'))});
       const undici = process.moduleLoadList.filter((each) => /undici/.test(each));
       console.log(JSON.stringify({ handler: typeof loaded.handler, exported: Object.keys(loaded), undici }));`,
        environmentOf(fn?.variables ?? {}),
      );
      expect(JSON.parse(seen)).toEqual({ handler: 'function', exported: ['handler'], undici: [] });
    },
  );

  test('a function that makes a PDF finds its fonts, wherever it runs', () => {
    bundle(root, { probe: 'test/support/pdf-probe.ts' }, elsewhere);
    const seen = nodeElsewhere(
      `require(${JSON.stringify(join(elsewhere, 'probe/index.cjs'))}).pdf().then((text) => console.log(text));`,
    );
    expect(seen.startsWith('%PDF-')).toBe(true);
    expect(seen).toMatch(/\/BaseFont \/Helvetica-Bold/);
    expect(seen).toMatch(/\/BaseFont \/Times-Roman/);
  });
});

describe('the credentials of a function', () => {
  const script = (folder: string) =>
    `const { defaultProvider } = require(${JSON.stringify(join(folder, 'credentials/index.cjs'))});
     defaultProvider()().then((it) => console.log(JSON.stringify(it)), (e) => console.log(e.message));`;
  bundle(root, { credentials: 'shared/adapters/aws/environment-credentials.ts' }, elsewhere);

  test('are those of its environment, with the token of its session', () => {
    const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };
    expect(JSON.parse(nodeElsewhere(script(elsewhere), keys))).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
  });

  test('are missed by name where they are not', () => {
    expect(nodeElsewhere(script(elsewhere))).toContain('AWS_ACCESS_KEY_ID');
  });

  test('come from nowhere else: no bundle holds the SDK’s chain of files and sign-in services', () => {
    const chain = /Could not load credentials from any providers|SSO session/i;
    for (const { name } of functions)
      for (const part of globSync(join(root, 'build/functions', name, '*.cjs')))
        expect(readFileSync(part, 'utf8'), part).not.toMatch(chain);
  });
});
