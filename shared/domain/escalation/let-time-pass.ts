import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Instant } from '../time/calendar.ts';
import type { CaseEvent } from './case.ts';
import { nextAlarm } from './clocks.ts';
import type { History } from './command.ts';
import { followedBy } from './evolve.ts';

/** Far more than one case can owe in a lifetime: a rule that rings for ever is a fault of ours. */
const most = 100;

/**
 * Everything that falls due by `until`, in order, each at the instant it fell due: one look after sixty days gives the
 * same events as sixty daily looks. An event is never dated before the one it follows.
 */
export const letTimePass = (history: History, until: Instant, rulebook: Rulebook): CaseEvent[] => {
  const passed: CaseEvent[] = [];
  let now = history;
  for (;;) {
    const alarm = nextAlarm(now.view, rulebook);
    if (!alarm || alarm.at > until) return passed;
    const last = now.events.at(-1)?.at ?? alarm.at;
    const rung = alarm.ring(alarm.at < last ? last : alarm.at);
    passed.push(...rung);
    if (rung.length === 0 || passed.length > most)
      throw new Error(`the clock of case ${now.view.id} does not come to rest at ${alarm.at}`);
    now = followedBy(now, rung);
  }
};
