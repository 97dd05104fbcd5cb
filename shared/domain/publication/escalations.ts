import * as z from 'zod';
import { associationId } from '../association.ts';
import { commitmentId } from '../charter/charter.ts';
import { type CaseView, caseId } from '../escalation/case.ts';
import { escalationReason, regulatorOutcome } from '../escalation/regulator-outcome.ts';
import { localDate, localDateOf } from '../time/calendar.ts';

/** One case that went to the regulator, as everybody may know it. */
export const publicEscalation = z.strictObject({
  case: caseId,
  association: associationId,
  commitment: commitmentId,
  year: z.int(),
  reason: escalationReason.optional(),
  wentOn: localDate,
  acknowledgedOn: localDate.optional(),
  outcome: regulatorOutcome.optional(),
  outcomeOn: localDate.optional(),
});
export type PublicEscalation = z.infer<typeof publicEscalation>;

/** All of them, as they stood on one day. */
export const countedEscalations = z.strictObject({
  countedOn: localDate,
  escalations: z.array(publicEscalation),
});
export type CountedEscalations = z.infer<typeof countedEscalations>;

/** Those of these cases that went to the regulator, oldest first. What a note says stands on the case's own page. */
export const escalationsOf = (views: readonly CaseView[]): PublicEscalation[] =>
  views
    .flatMap((view): PublicEscalation[] => {
      const { regulatorNoticeOwedAt, regulatorAcknowledgedAt, regulatorOutcome: said, escalation } = view;
      if (!regulatorNoticeOwedAt) return [];
      return [
        {
          ...{ case: view.id, association: view.association, commitment: view.commitment, year: view.year },
          ...(escalation && { reason: escalation.reason }),
          wentOn: localDateOf(regulatorNoticeOwedAt),
          ...(regulatorAcknowledgedAt && { acknowledgedOn: localDateOf(regulatorAcknowledgedAt) }),
          ...(said && { outcome: said.outcome, outcomeOn: localDateOf(said.at) }),
        },
      ];
    })
    .sort((a, b) => (`${a.wentOn}${a.case}` < `${b.wentOn}${b.case}` ? -1 : 1));
