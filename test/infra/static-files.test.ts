import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildStaticFiles } from '../../infra/parts/static-files.ts';
import { root } from '../support/sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-with-tenants-web-'));
  mkdirSync(join(folder, 'web'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'web/mark.svg'), '<svg/>');
  writeFileSync(
    join(folder, 'web/styles.scss'),
    '$ink: black; a { color: $ink; background: url(/assets/mark.svg) }',
  );
  writeFileSync(
    join(folder, 'web/exit-this-page.js'),
    "import { x } from './own/x.js';\n// a remark\nconst used = x + 1;\nconsole.log(used);",
  );
  writeFileSync(join(folder, 'web/suggest-associations.js'), 'console.log(1);');
  mkdirSync(join(folder, 'web/own'));
  writeFileSync(join(folder, 'web/own/x.js'), 'export const x = 1; export const unused = 2;');
  writeFileSync(join(folder, 'web/unavailable.html'), '<link rel="stylesheet" href="/assets/styles.css">');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const built = (): string[] => readdirSync(join(folder, 'build/web/assets')).sort();
const content = (address: string): string => readFileSync(join(folder, 'build/web', address), 'utf8');

describe('static files', () => {
  test('carry a hash of what they hold in their names, and name one another by it', () => {
    const { stylesheet, unavailable } = buildStaticFiles(folder);
    expect(stylesheet).toMatch(/^\/assets\/styles\.[0-9a-f]{10}\.css$/);
    expect(content(unavailable)).toBe(`<link rel="stylesheet" href="${stylesheet}">`);
    expect(content(stylesheet)).toMatch(
      /^a\{color:#000;background:url\(\/assets\/mark\.[0-9a-f]{10}\.svg\)\}/,
    );
    expect(built()).toHaveLength(5);
  });

  test('keep their names when nothing changed, and change them with what they name', () => {
    const before = buildStaticFiles(folder);
    expect(buildStaticFiles(folder)).toEqual(before);
    writeFileSync(join(folder, 'web/mark.svg'), '<svg width="2"/>');
    const after = buildStaticFiles(folder);
    expect(after.stylesheet).not.toBe(before.stylesheet);
    expect(after.unavailable).not.toBe(before.unavailable);
    expect(built()).toHaveLength(5);
  });

  test('hold a script as one small file with what it imports and uses', () => {
    const { exitScript } = buildStaticFiles(folder);
    expect(exitScript).toMatch(/^\/assets\/exit-this-page\.[0-9a-f]{10}\.js$/);
    expect(content(exitScript)).not.toMatch(/import|remark|unused/);
    expect(content(exitScript).length).toBeLessThan(60);
  });

  test('hold the script of “Exit this page” in at most 4 KB as sent, and nothing of another site', () => {
    rmSync(join(folder, 'web'), { recursive: true });
    cpSync(join(root, 'web'), join(folder, 'web'), { recursive: true });
    const script = content(buildStaticFiles(folder).exitScript);
    expect(gzipSync(script).length).toBeLessThanOrEqual(4096);
    expect(script).toContain('govuk-exit-this-page');
    expect(script).not.toMatch(/https?:|eval|Function\(|innerHTML/);
  });

  test('hold the script of suggestions in at most 22 KB as sent, with its component and no address of another site', () => {
    rmSync(join(folder, 'web'), { recursive: true });
    cpSync(join(root, 'web'), join(folder, 'web'), { recursive: true });
    const script = content(buildStaticFiles(folder).suggestScript);
    expect(gzipSync(script).length).toBeLessThanOrEqual(22 * 1024);
    expect(script).toContain('__listbox');
    expect(script.match(/https?:\/\/[^"/]+/g)?.filter((each) => !/w3\.org|github\.com/.test(each))).toEqual(
      [],
    );
  });

  test('that the service cannot do without are missed by name', () => {
    rmSync(join(folder, 'web/unavailable.html'));
    expect(() => buildStaticFiles(folder)).toThrow('web/unavailable.html is missing');
  });
});
