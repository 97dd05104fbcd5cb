import { expect, test } from 'vitest';
import { uncheckedWording } from '../../infra/unchecked-wording.ts';
import { root } from '../support/sources.ts';

test('deploying names every Welsh file that no native speaker has read', () => {
  const named = uncheckedWording(root);
  expect(named).toContain('form.cy.ts');
  expect(named.filter((name) => name.endsWith('.en.ts'))).toEqual([]);
});
