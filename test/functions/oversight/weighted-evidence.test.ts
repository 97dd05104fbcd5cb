import { expect, test } from 'vitest';
import { evidenceOf } from '../../../functions/oversight/pages/evidence.ts';
import type { Language } from '../../../shared/contracts/routes.ts';
import type { ShownWeighting } from '../../../shared/domain/escalation/shown-weighting.ts';
import { textOf } from '../../../shared/html/html.ts';
import { unanswered } from '../../support/case-files.ts';

const pageWith = (lang: Language, weighting?: ShownWeighting): string => {
  const { view } = unanswered();
  const failures = view.failures.map((each) =>
    each.evidence.kind === 'serious' && weighting
      ? { ...each, evidence: { ...each.evidence, weighting } }
      : each,
  );
  return textOf(evidenceOf(lang, { ...view, failures }));
};
const weighted: ShownWeighting = {
  kind: 'weighted',
  by: ['tenure'],
  score: 35.5,
  low: 24,
  high: 48.9,
  equalVoices: 52,
};

test('a board sees the weighted score beside the unweighted one, or why there is none', () => {
  expect(pageWith('en', weighted)).toContain('35.5% (24.0% to 48.9%), worth 52 equal voices');
  expect(pageWith('en', { kind: 'unweighted', why: 'no-margins' })).toContain(
    'not weighted: nothing is known of all homes',
  );
  expect(pageWith('cy', weighted)).toContain('gwerth 52 llais cyfartal');
});

test('a case from before there were weights has no such row', () => {
  expect(pageWith('en')).not.toContain('weighted');
});
