import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import type { Refusal } from './command.ts';
import { isOpen } from './danger.ts';
import { escalationDue } from './owed.ts';
import type { PanelAct } from './panel-act.ts';
import { judgeRefusal, recommendationJudged, recommendationMade } from './recommendation-moves.ts';
import { publishRefusal, reportPublished, reportSent, sendRefusal } from './report-moves.ts';

/** Accepting and rejecting end a review, so there must be one, and an answer to judge. */
const reviewRefusal = ({ regulatorNoticeOwedAt, review, answer }: CaseView): Refusal | undefined => {
  if (regulatorNoticeOwedAt) return 'regulator-has-it';
  if (!answer) return 'not-answered';
  return review ? undefined : 'not-in-review';
};

/** "No silent veto": nothing is closed while it is on its way to the regulator, or before the regulator has said more. */
const closeRefusal = (view: CaseView): Refusal | undefined => {
  if (view.regulatorNoticeOwedAt) return view.regulatorOutcome ? undefined : 'regulator-has-it';
  if (view.escalation) return 'escalation-is-due';
  return view.dangers.some(isOpen) ? 'danger-is-open' : undefined;
};

const informationRefusal = (view: CaseView, rulebook: Rulebook): Refusal | undefined => {
  if (view.information.some((each) => !each.given)) return 'request-is-open';
  return view.information.length >= rulebook.panel.informationRequests ? 'too-many-requests' : undefined;
};

/** Why a panel cannot do this to the case now; asked when it is proposed, and again when it is seconded. */
export const actRefusal = (act: PanelAct, view: CaseView, rulebook: Rulebook): Refusal | undefined => {
  if (!view.boardNoticeOwedAt) return 'board-not-told';
  switch (act.kind) {
    case 'judge-answer':
      return view.answer ? undefined : 'not-answered';
    case 'accept':
      return reviewRefusal(view) ?? (view.answer?.kind === 'reject' ? 'nothing-to-monitor' : undefined);
    case 'reject':
      return reviewRefusal(view);
    case 'recommend':
      return view.recommendations.length >= rulebook.panel.recommendations
        ? 'too-many-recommendations'
        : undefined;
    case 'judge-recommendation':
      return judgeRefusal(act, view);
    case 'send-report':
      return sendRefusal(act, view, rulebook);
    case 'publish-report':
      return publishRefusal(act, view);
    case 'ask-information':
      return informationRefusal(view, rulebook);
    case 'close':
      return act.outcome === 'resolved' && !view.answer ? 'not-answered' : closeRefusal(view);
    default:
      return act satisfies never;
  }
};

/** "Rejected once, it goes back to the board with a new date; rejected twice, an escalation falls due." */
const rejected = (view: CaseView, at: Instant, rulebook: Rulebook): CaseEvent[] => {
  const times = view.rejections + 1;
  const today = localDateOf(at);
  const common = { kind: 'answer-rejected', at, times, rulebook: rulebook.id } as const;
  return times < rulebook.panel.rejections
    ? [{ ...common, answerBy: addWorkingDays(today, rulebook.clocks.answerAgain) }]
    : [common, ...escalationDue(view, at, today, 'rejected-twice', rulebook)];
};

/** What follows when two people have done it. */
export const effectsOf = (act: PanelAct, view: CaseView, at: Instant, rulebook: Rulebook): CaseEvent[] => {
  switch (act.kind) {
    case 'judge-answer':
      return [];
    case 'recommend':
      return recommendationMade(act, view, at, rulebook);
    case 'judge-recommendation':
      return recommendationJudged(act, at);
    case 'send-report':
      return reportSent(view, at, rulebook);
    case 'publish-report':
      return reportPublished(act, view, at);
    case 'accept': {
      // An action whose day has passed is looked at again tomorrow.
      const until = view.answer && view.answer.kind !== 'reject' ? view.answer.by : localDateOf(at);
      const monitoredUntil = until < localDateOf(at) ? localDateOf(at) : until;
      return [{ kind: 'answer-accepted', at, monitoredUntil }];
    }
    case 'reject':
      return rejected(view, at, rulebook);
    case 'ask-information':
      return [
        {
          ...{ kind: 'information-asked', at, number: view.information.length + 1, question: act.question },
          answerBy: addWorkingDays(localDateOf(at), rulebook.clocks.information),
          rulebook: rulebook.id,
        },
      ];
    case 'close':
      return [{ kind: 'closed', at, outcome: act.outcome, reason: act.reason }];
    default:
      return act satisfies never;
  }
};
