import { stringify } from 'csv-stringify/sync';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { reportInPublic } from '../../../shared/domain/publication/report-in-public.ts';

/** Columns are only ever added, at the end: people's sheets and scripts read them. */
const columns = [
  ...['case', 'association', 'commitment', 'number', 'recommendation', 'owner', 'by', 'made_on'],
  ...['answer_due', 'late_since', 'answered_on', 'answer', 'verdict', 'judged_on'],
] as const;

/** Every recommendation of one association's panel, one a line; what is not known is empty. Dates are ISO. */
export const recommendationsCsv = (views: readonly CaseView[]): string => {
  const lines = views.flatMap((view) =>
    reportInPublic(view).recommendations.map((each) => ({
      ...{ case: view.id, association: view.association, commitment: view.commitment, number: each.number },
      ...{ recommendation: each.text, owner: each.owner, by: each.by, made_on: each.madeOn },
      ...{ answer_due: each.answerBy, late_since: each.lateSince, answered_on: each.answered?.on },
      ...{ answer: each.answered?.answer.kind, verdict: each.judged?.verdict, judged_on: each.judged?.on },
    })),
  );
  return stringify(lines, { header: true, columns: [...columns], bom: true, escape_formulas: true });
};
