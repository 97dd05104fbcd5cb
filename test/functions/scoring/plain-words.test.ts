import { describe, expect, test } from 'vitest';
import { plainWordsOf } from '../../../functions/scoring/plain-words.ts';
import { aFailure } from '../../support/cases.ts';

describe('a failure in plain words', () => {
  test('says how many of how many homes, the share, and the share above which we ask', () => {
    expect(plainWordsOf(aFailure())).toBe(
      '33 of the 60 homes that answered in this way said that this commitment is not kept. That is 55.0%, and we ask questions above 25.0%.',
    );
  });

  test('says the danger by its name, how many homes told of it at least, and in which weeks', () => {
    expect(plainWordsOf(aFailure({ trigger: 'danger-cluster' }))).toBe(
      'At least 3 homes that each used their own code told us of the same danger: Damp or mould that makes someone ill. They told us in the weeks from 30 November 2026 to 14 December 2026.',
    );
  });
});
