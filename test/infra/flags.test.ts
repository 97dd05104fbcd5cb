import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/sources.ts';

test('cdk.json has every flag that the library recommends, the check against its own rules among them', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const recommended = read(
    createRequire(import.meta.url).resolve('aws-cdk-lib/recommended-feature-flags.json'),
  );
  expect(read(join(root, 'cdk.json')).context).toEqual(recommended);
  expect(recommended['@aws-cdk/core:validateAgainstDefaultRules']).toBe(true);
});
