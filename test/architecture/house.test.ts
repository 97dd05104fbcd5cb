import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root, sourcesBelow } from '../support/sources.ts';

const sources = sourcesBelow('shared', 'functions', 'infra', 'local', 'test');

describe('the house', () => {
  test('the top level holds what the README names, and no more', () => {
    const known = new Set([
      ...['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'cdk.json'],
      ...[
        'vitest.config.ts',
        'biome.json',
        'knip.json',
        '.gitignore',
        '.ci',
        '.git',
        '.npmrc',
        '.node-version',
      ],
      ...['infra', 'functions', 'shared', 'test', 'docs', 'local', 'web'],
      ...['node_modules', 'build', 'cdk.out', '.local'],
    ]);
    expect(readdirSync(root).filter((name) => !known.has(name))).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const long = sources
      .filter((source) => source.text.split('\n').length > 251)
      .map((source) => source.path);
    expect(long).toEqual([]);
  });

  test('no folder is called utils, common, helpers, lib or types, and no file only re-exports', () => {
    const vague = sources.filter((source) =>
      /(^|\/)(utils?|common|helpers?|lib|types)(\/|\.ts$)/.test(source.path),
    );
    const barrels = sources.filter((source) => /(^|\/)index\.ts$/.test(source.path));
    expect([...vague, ...barrels].map((source) => source.path)).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const odd = sources.filter((source) => !/(^|\/)[a-z0-9-]+(\.[a-z-]+)*\.ts$/.test(source.path));
    expect(odd.map((source) => source.path)).toEqual([]);
  });

  test('handlers are short enough to read aloud', () => {
    const long = sources.filter(
      (source) => source.path.endsWith('.handler.ts') && source.text.split('\n').length > 46,
    );
    expect(long.map((source) => source.path)).toEqual([]);
  });

  test('tests patch no module', () => {
    const patched = sources.filter((source) => /\bvi\.(mock|doMock)\(/.test(source.text));
    expect(patched.map((source) => source.path)).toEqual([]);
  });
});
