import { stringify } from 'csv-stringify/sync';
import type { CaseFile, Finding } from '../../../shared/domain/escalation/case-file.ts';
import type { ShownWeighting } from '../../../shared/domain/escalation/shown-weighting.ts';

type Row = { part: string; item: string; value: string | number | boolean | undefined };

const rowsOf = (part: string, of: Readonly<Record<string, Row['value']>>): Row[] =>
  Object.entries(of).flatMap(([item, value]) => (value === undefined ? [] : [{ part, item, value }]));

const weightingRows = (part: string, weighting: ShownWeighting): Row[] =>
  rowsOf(
    `${part}, weighting`,
    weighting.kind === 'weighted' ? { ...weighting, by: weighting.by.join(', ') } : weighting,
  );

/** A figure, and below it the same figure weighted, or why it is not. */
const figureRows = (part: string, figure: Readonly<Record<string, Row['value'] | ShownWeighting>>): Row[] =>
  Object.entries(figure).flatMap(([item, value]) =>
    typeof value === 'object' ? weightingRows(part, value) : rowsOf(part, { [item]: value }),
  );

const finding = (found: Finding, index: number): Row[] => {
  const part = `finding ${index + 1}`;
  if (found.kind !== 'serious') return figureRows(part, found);
  const { legalTime, ...figures } = found;
  return [...figureRows(part, figures), ...rowsOf(`${part}, legal time`, legalTime ?? {})];
};

/**
 * The case file's facts as CSV: part, item, value; dates as ISO. With a byte-order mark, so that spreadsheets read it as
 * UTF-8, and with every cell quoted that a spreadsheet would run as a formula.
 */
export const csvOf = (file: CaseFile): string => {
  const { association, commitment, findings, latest, published, board, escalation, timeline } = file;
  const { answer, ...boardDates } = board;
  const { standards, ...promise } = commitment;
  const rows = [
    ...rowsOf('case', { reference: file.case, state: file.state, year: file.year, madeOn: file.madeOn }),
    ...rowsOf('case', { charter: commitment.charter, rulebook: file.rulebook }),
    ...rowsOf('association', association),
    ...rowsOf('commitment', { id: promise.id, title: promise.title }),
    ...standards.map((value) => ({ part: 'commitment', item: 'standard', value })),
    ...findings.flatMap(finding),
    ...latest.flatMap((each) => figureRows(`latest ${each.mode}`, each)),
    ...published.flatMap((each) => rowsOf(`published ${each.asOf}`, each)),
    ...rowsOf('board', boardDates),
    ...rowsOf('board answer', answer ?? {}),
    ...rowsOf('escalation', escalation),
    ...timeline.flatMap((each) => rowsOf('timeline', { [each.at]: each.event })),
  ];
  return stringify(
    rows.map((row) => ({ ...row, value: String(row.value) })),
    {
      bom: true,
      header: true,
      columns: ['part', 'item', 'value'],
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
};
