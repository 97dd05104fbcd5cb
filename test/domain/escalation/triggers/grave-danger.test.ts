import { expect, test } from 'vitest';
import { charter2019 } from '../../../../shared/domain/charter/editions/2019.ts';
import { failure } from '../../../../shared/domain/escalation/failure.ts';
import { graveDanger } from '../../../../shared/domain/escalation/triggers/grave-danger.ts';
import { hazardId } from '../../../../shared/domain/rulebook/rulebook.ts';

test('a single report that a reader calls grave is a danger of the commitment that the charter marks, and tells only which', () => {
  const association = failure.shape.association.parse('C9001');
  const hazard = hazardId.parse('gas-or-fumes');
  const flag = graveDanger({ association, hazard, charter: charter2019, year: 2026, known: [] });
  expect(flag).toEqual({
    ...{
      association: 'C9001',
      commitment: 'quality',
      year: 2026,
      trigger: 'grave-danger',
      severity: 'danger',
    },
    evidence: { kind: 'grave-danger', hazard: 'gas-or-fumes' },
  });
});
