import type { Rulebook } from '../rulebook/rulebook.ts';
import { addDays } from '../time/calendar.ts';
import { type Alarm, after, on } from './alarm.ts';
import type { CaseView } from './case.ts';
import { escalationDue, reviewStarted } from './owed.ts';

/**
 * "Nothing waits for ever on a volunteer": a review that nobody ended is late in public. After a stopped escalation it
 * is more than that: what was stopped falls due again, so that a stop is never an end.
 */
const review = (view: CaseView, rulebook: Rulebook): Alarm[] => {
  if (!view.review || view.review.lateSince) return [];
  const { why, reviewBy } = view.review;
  const since = addDays(reviewBy, 1);
  const stopped = why === 'stopped' ? view.stops.at(-1)?.of : undefined;
  return [
    after(reviewBy, (at) => [
      { kind: 'panel-review-late', at, since },
      ...(stopped ? escalationDue(view, at, since, stopped, rulebook) : []),
    ]),
  ];
};

/** "Accepted until the action's date, then looked at again." */
const monitoring = (view: CaseView, rulebook: Rulebook): Alarm[] =>
  view.monitoredUntil && !view.regulatorNoticeOwedAt
    ? [after(view.monitoredUntil, (at) => [reviewStarted(at, 'monitoring-due', rulebook)])]
    : [];

/** What one member proposed and nobody seconded: a task for the others, then it lapses. */
export const proposalAlarms = (view: CaseView): Alarm[] =>
  view.proposals.flatMap(({ number, remindOn, lapsesOn, reminded }) => [
    ...(reminded ? [] : [on(remindOn, (at) => [{ kind: 'panel-act-waits' as const, at, number }])]),
    after(lapsesOn, (at) => [{ kind: 'panel-act-lapsed', at, number }]),
  ]);

/** "What a panel asks for has a clock, and late is public." */
const information = (view: CaseView): Alarm[] =>
  view.information.flatMap(({ number, answerBy, given, lateSince }) => {
    if (given || lateSince) return [];
    const since = addDays(answerBy, 1);
    return [on(since, (at) => [{ kind: 'information-late', at, number, since }])];
  });

/** What is due while the panel has the case. */
export const panelAlarms = (view: CaseView, rulebook: Rulebook): Alarm[] => [
  ...review(view, rulebook),
  ...monitoring(view, rulebook),
  ...information(view),
];
