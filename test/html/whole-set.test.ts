import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourcesBelow } from '../support/sources.ts';
import { components } from './components.ts';

/** Names of all components that govuk-frontend publishes fixtures of. */
const published = readdirSync(join(root, 'node_modules/govuk-frontend/dist/govuk/components'), {
  withFileTypes: true,
}).flatMap((each) => (each.isDirectory() ? [each.name] : []));

/** The components whose classes stand in a text: `govuk-radios__item` is of `radios`. */
const writtenIn = (text: string): string[] =>
  [...text.matchAll(/\bgovuk-([a-z]+(?:-[a-z]+)*)/g)].map(([, block]) => block ?? '');

test('every component that a page, a frame or a component writes is held to its published fixtures', () => {
  const written = new Set(sourcesBelow('functions', 'shared').flatMap(({ text }) => writtenIn(text)));
  const found = published.filter((name) => written.has(name));
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((name) => !(name in components))).toEqual([]);
});
