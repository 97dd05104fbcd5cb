import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { type Decision, moved, type Of, refused } from './command.ts';
import { publicText } from './people.ts';

export const regulatorNotified = (at: Instant, dayZero: LocalDate, rulebook: Rulebook): CaseEvent => ({
  kind: 'regulator-notified',
  at,
  dayZero,
  rulebook: rulebook.id,
});

/** Who acts by the link, or replies, has had the mail. */
const started = (view: CaseView, at: Instant, rulebook: Rulebook): CaseEvent[] =>
  view.regulatorDayZero ? [] : [regulatorNotified(at, localDateOf(at), rulebook)];

/** "The regulator acknowledges once; a second press is refused politely." */
export const acknowledgeRegulator = (
  { at }: Of<'acknowledge-regulator'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (!view.regulatorNoticeOwedAt) return refused('regulator-not-told');
  if (view.regulatorAcknowledgedAt) return refused('already-acknowledged');
  return moved(...started(view, at, rulebook), { kind: 'regulator-acknowledged', at });
};

/**
 * "Outcome recorded": by the regulator's own link, which acknowledges the case as well, or from its reply by the trade
 * body. A later word takes the place of an earlier one; both stay in the events. A case that it took over is closed.
 */
export const recordRegulatorOutcome = (
  { at, by, outcome, note }: Of<'record-regulator-outcome'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  if (!view.regulatorNoticeOwedAt) return refused('regulator-not-told');
  const said = publicText.safeParse(note);
  if (!said.success) return refused('reason-missing');
  if (view.regulatorOutcome?.outcome === outcome) return refused('already-recorded');
  const acknowledges = by === 'regulator' && !view.regulatorAcknowledgedAt;
  return moved(
    ...started(view, at, rulebook),
    ...(acknowledges ? [{ kind: 'regulator-acknowledged' as const, at }] : []),
    { kind: 'regulator-outcome-recorded', at, by, outcome, note: said.data },
    ...(outcome === 'took-over'
      ? [{ kind: 'closed' as const, at, outcome: 'regulator-took-over' as const, reason: said.data }]
      : []),
  );
};
