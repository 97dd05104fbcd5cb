import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Instant } from '../time/calendar.ts';
import { type Alarm, on } from './alarm.ts';
import { boardAlarms } from './board-clock.ts';
import type { CaseView } from './case.ts';
import { dangerAlarms } from './danger-clock.ts';
import { panelAlarms, proposalAlarms } from './panel-clock.ts';
import { regulatorReminders, remindersAround } from './reminders.ts';
import { reportAlarms } from './report-clock.ts';

/**
 * "A due escalation waits in public, then goes." An answer that comes meanwhile goes along with it and does not call it
 * back: only two people of different roles can, in public.
 */
const escalation = (view: CaseView): Alarm[] =>
  view.escalation && !view.regulatorNoticeOwedAt
    ? [on(view.escalation.goesOn, (at) => [{ kind: 'regulator-notice-owed', at }])]
    : [];

/** "A clock on the regulator too." Its acknowledgement stops it, and so does an outcome that it told us. */
const regulator = (view: CaseView, { clocks }: Rulebook): Alarm[] =>
  view.regulatorDayZero && !view.regulatorAcknowledgedAt && !view.regulatorOutcome
    ? remindersAround(view, view.regulatorDayZero, clocks.regulatorReminders, regulatorReminders)
    : [];

/**
 * Everything that the clock still owes this case; when it has ended, only what is owed about its report. of two at one instant the first in this list happens first. */
const alarmsOf = (view: CaseView, rulebook: Rulebook): Alarm[] =>
  view.closed
    ? [...proposalAlarms(view), ...reportAlarms(view)]
    : [
        ...dangerAlarms(view, rulebook),
        ...boardAlarms(view, rulebook),
        ...panelAlarms(view, rulebook),
        ...proposalAlarms(view),
        ...reportAlarms(view),
        ...escalation(view),
        ...regulator(view, rulebook),
      ];

/** The alarm that rings first. */
export const nextAlarm = (view: CaseView, rulebook: Rulebook): Alarm | undefined =>
  alarmsOf(view, rulebook).reduce<Alarm | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );

/** The instant at which a clock must look at this case again; none when nothing is owed. */
export const nextLook = (view: CaseView, rulebook: Rulebook): Instant | undefined =>
  nextAlarm(view, rulebook)?.at;
