import type { CaseView } from './case.ts';
import type { RegulatorEvent } from './regulator-events.ts';

const stopped = (
  view: CaseView,
  { at, reason }: Extract<RegulatorEvent, { kind: 'escalation-stopped' }>,
): Partial<CaseView> => {
  const reasons = view.stopAsked.map((each) => ({ by: each.by, reason: each.reason }));
  return { escalation: undefined, stopAsked: [], stops: [...view.stops, { at, of: reason, reasons }] };
};

/** What changes on the way to the regulator, there, and at the end. */
export const regulatorChanges = (view: CaseView, event: RegulatorEvent): Partial<CaseView> => {
  switch (event.kind) {
    case 'escalation-due':
      return { escalation: { reason: event.reason, goesOn: event.goesOn }, stopAsked: [] };
    case 'stop-asked':
      return { stopAsked: [...view.stopAsked, { at: event.at, by: event.by, reason: event.reason }] };
    case 'escalation-stopped':
      return stopped(view, event);
    case 'regulator-notice-owed':
      // From here on the panel owes no decision: the regulator has the case.
      return { regulatorNoticeOwedAt: event.at, stopAsked: [], review: undefined };
    case 'regulator-update-owed':
      return {};
    case 'regulator-notified':
      return { regulatorDayZero: event.dayZero };
    case 'regulator-acknowledged':
      return { regulatorAcknowledgedAt: event.at };
    case 'regulator-outcome-recorded':
      return { regulatorOutcome: { at: event.at, outcome: event.outcome, note: event.note } };
    case 'closed': {
      const { at, outcome, reason, code } = event;
      return { closed: { at, outcome, reason, ...(code && { code }) }, proposals: [], review: undefined };
    }
    default:
      return event satisfies never;
  }
};
