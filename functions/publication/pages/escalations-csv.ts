import { stringify } from 'csv-stringify/sync';
import type { CountedEscalations } from '../../../shared/domain/publication/escalations.ts';

/** Columns are only ever added, at the end: people's sheets and scripts read them. */
const columns = [
  ...['case', 'association', 'commitment', 'year', 'reason', 'went_on', 'acknowledged_on', 'outcome'],
  ...['outcome_on', 'counted_on'],
] as const;

/** Every case that went to the regulator, one a line, oldest first; what is not known is empty. Dates are ISO. */
export const escalationsCsv = (counted: CountedEscalations | undefined): string => {
  const lines = (counted?.escalations ?? []).map((each) => ({
    ...each,
    went_on: each.wentOn,
    acknowledged_on: each.acknowledgedOn,
    outcome_on: each.outcomeOn,
    counted_on: counted?.countedOn,
  }));
  return stringify(lines, { header: true, columns: [...columns], bom: true, escape_formulas: true });
};
