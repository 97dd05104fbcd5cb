import { expect, test } from 'vitest';
import { blankWording } from '../../infra/blank-wording.ts';
import { uncheckedWording } from '../../infra/unchecked-wording.ts';
import { root } from '../support/sources.ts';

test('deploying names every Welsh file that no native speaker has read', () => {
  const named = uncheckedWording(root);
  expect(named).toContain('form.cy.ts');
  expect(named.filter((name) => name.endsWith('.en.ts'))).toEqual([]);
});

test('deploying names every blank that an officer has still to fill in, by file and what belongs there', () => {
  const blanks = blankWording(root);
  expect(new Set(blanks.map(({ file }) => file))).toEqual(
    new Set(['accessibility.en.ts', 'data-protection.en.ts']),
  );
  expect(blanks.map(({ what }) => what)).toContain('the trade body: lawful basis under Article 6');
});
