import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { textOf } from '../../shared/html/html.ts';
import { normalised } from '../support/markup.ts';
import { root } from '../support/sources.ts';
import { components } from './components.ts';

const fixtureFile = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), options: z.record(z.string(), z.unknown()), html: z.string() }),
  ),
});

const fixturesOf = (component: string) =>
  fixtureFile.parse(
    JSON.parse(
      readFileSync(
        join(root, 'node_modules/govuk-frontend/dist/govuk/components', component, 'fixtures.json'),
        'utf8',
      ),
    ),
  ).fixtures;

/** Names of all options that a fixture uses, `items.hint.text`; `=` marks the ones whose value is empty. */
const optionsUsed = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => optionsUsed(each, path));
  if (typeof value !== 'object' || value === null)
    return value === null || value === false || value === '' ? [path, `${path}=`] : [path];
  const inner = Object.entries(value);
  if (inner.length === 0) return [path, `${path}=`];
  return inner.flatMap(([name, each]) => optionsUsed(each, path ? `${path}.${name}` : name));
};

describe.each(Object.entries(components))('%s, published fixtures of govuk-frontend', (component, ours) => {
  const fixtures = fixturesOf(component);
  const leftOut = fixtures.filter((fixture) =>
    optionsUsed(fixture.options).some((option) =>
      ours.without.some(({ option: named }) => named.test(option)),
    ),
  );

  test.each(fixtures.filter((fixture) => !leftOut.includes(fixture)))('$name', ({ options, html }) => {
    expect(normalised(textOf(ours.render(options)))).toEqual(normalised(html));
  });

  test('each option that is left out is one that a fixture uses', () => {
    const used = fixtures.flatMap((fixture) => optionsUsed(fixture.options));
    const idle = ours.without.filter(({ option }) => !used.some((each) => option.test(each)));
    expect(idle.map(({ option }) => String(option))).toEqual([]);
  });

  test('some fixtures are compared', () => {
    expect(fixtures.length - leftOut.length).toBeGreaterThan(0);
  });
});
