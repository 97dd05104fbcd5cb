import type { History } from '../../shared/domain/escalation/command.ts';
import type { Step } from '../../shared/domain/escalation/step.ts';
import { acts } from './case-acts.ts';
import { aFailure, answers, at, day, delivered, opened, put, story, time } from './cases.ts';
import {
  confirmsFor,
  draftsFor,
  draftsReport,
  judges,
  publishes,
  recommend,
  repliesTo,
  returnsFor,
  sends,
} from './report-acts.ts';

export const serious = aFailure({ commitment: 'communications' });
export const danger = aFailure({ commitment: 'communications', trigger: 'danger-cluster' });
const answer = answers('2027-01-25', {
  kind: 'part',
  reason: 'See https://evil.example.com/x or www.evil.example.com <b>now</b>.',
  action: 'We write to every home.',
  by: day('2027-06-30'),
  owner: 'Jo Bloggs',
});
const reported = [
  ...[draftsReport('2027-01-25'), ...acts('2027-01-25', sends(1)), repliesTo('2027-01-26')],
  ...[...acts('2027-01-26', publishes(1), 2), ...acts('2027-01-26', recommend, 3)],
  ...[draftsFor('2027-01-27'), confirmsFor('2027-01-27'), ...acts('2027-01-27', judges(), 4)],
];
/** A case in which every step has been owed. */
const everything: History = [
  ...[delivered(), opened('2026-12-18', danger), ...answer, ...reported],
  ...[time('2027-01-28'), delivered('2027-01-28', { step: 'regulator-notice', recipient: 'regulator' })],
  { kind: 'acknowledge-regulator' as const, at: at('2027-03-01'), by: 'regulator' as const },
].reduce(put, story(opened('2026-12-17', serious)));

/** A draft waits, or was given back, until it is answered. */
const draftedFor = [delivered(), ...acts('2027-01-04', recommend), draftsFor('2027-01-05')].reduce(
  put,
  story(opened('2026-12-17', serious)),
);
const byStep: readonly (readonly [string, History])[] = [
  ['board-recommendation-draft', draftedFor],
  ['board-recommendation-returned', put(draftedFor, returnsFor('2027-01-06'))],
];

/** A case that owes or owed this mail. */
export const owing = (step: Step): History =>
  byStep.find(([begins]) => step.startsWith(begins))?.[1] ?? everything;
