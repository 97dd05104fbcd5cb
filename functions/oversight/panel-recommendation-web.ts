import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import type { Recommendation } from '../../shared/domain/escalation/report.ts';
import { verdict } from '../../shared/domain/escalation/verdict.ts';
import { panelActPage } from './pages/panel-act.ts';
import { type ActProblem, readAct, type TypedAct, typedAct } from './panel-act-form.ts';
import { proposeAct } from './panel-acting.ts';
import { answered, caseOf, type Open } from './panel-answered.ts';
import type { PanelNeeds } from './panel-needs.ts';
import { possibleOfReport } from './panel-possible.ts';
import { seeOther } from './panel-sign-in.ts';

const shown = (
  { at, seat, view }: Open,
  recommendation: Recommendation,
  typed: TypedAct,
  problems: readonly ActProblem[],
): string =>
  panelActPage({
    ...{ ...at, member: seat.member, view, form: 'judge-recommendation', recommendation, typed, problems },
  });

/** What came of a recommendation, as one member proposes to judge it. */
export const panelRecommendationWeb = async (
  needs: PanelNeeds,
  request: CookieRequest,
  open: Open,
  named = '',
): Promise<CookieResponse> => {
  const item = open.view.recommendations.find(({ number }) => String(number) === named);
  if (!item) return { status: 404, body: '' };
  const typed = typedAct(request.fields);
  if (request.method !== 'POST')
    return possibleOfReport(open).judge.includes(item.number)
      ? { status: 200, body: shown(open, item, typedAct(new Map()), []) }
      : seeOther(caseOf(open));
  const read = readAct('judge-answer', typed, open.seat.today);
  if (read.kind === 'wrong') return { status: 400, body: shown(open, item, typed, read.problems) };
  const judged = {
    kind: 'judge-recommendation',
    ...{ number: item.number, verdict: verdict.parse(typed.choice), reason: typed.text },
  } as const;
  return answered(open, await proposeAct(needs, open, judged), 'proposed', typed.text);
};
