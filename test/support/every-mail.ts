import { composeForBoard } from '../../functions/notices/compose-for-board.ts';
import { composeForRegulator } from '../../functions/notices/compose-for-regulator.ts';
import type { Composed } from '../../functions/notices/send-notice.ts';
import type { Command, History } from '../../shared/domain/escalation/command.ts';
import type { Notice } from '../../shared/domain/escalation/notice.ts';
import { noticesOf } from '../../shared/domain/escalation/notices-owed.ts';
import type { LinkSubject } from '../../shared/ports/seals.ts';
import {
  accept,
  acts,
  anAnswer,
  ann,
  aRejection,
  asksLonger,
  asksStop,
  ben,
  close,
  confirms,
  drafts,
  officer,
  panelChair,
  reads,
  reject,
  returns,
} from './case-acts.ts';
import { anAssociation } from './case-files.ts';
import {
  acknowledge,
  aFailure,
  at,
  bounced,
  day,
  delivered,
  hash,
  opened,
  put,
  regulatorAcknowledges,
  story,
  time,
} from './cases.ts';
import {
  confirmsFor,
  draftsFor,
  draftsReport,
  judges,
  publishes,
  recommend,
  repliesTo,
  returnsFor,
  saysBeside,
  sends,
} from './report-acts.ts';

const quality = (trigger: 'serious' | 'danger-cluster') => aFailure({ commitment: 'quality', trigger });
const danger = 'C9001-quality-2026-danger-cluster-damp-or-mould';
const begun = [opened('2026-12-17', quality('serious')), delivered(), acknowledge('2026-12-21')];
const atRegulator = (text: string) => delivered(text, { step: 'regulator-notice', recipient: 'regulator' });
const answer = {
  ...{ kind: 'part' as const, by: day('2027-06-30'), owner: 'Director of homes' },
  reason: 'Some of these homes belong to another landlord, who repairs them.',
  action: 'We inspect every home of the estate and repair what we find, beginning with the roofs.',
};

/** The panel asks, and the board tells. */
const asksFor = (question: string, number: number): Command[] => [
  ...acts('2027-01-12', { kind: 'ask-information', question }, number),
  { kind: 'give-information', at: at('2027-01-12'), by: 'secretary', number, text: 'All of them.' },
];

/** Cases that together owe every mail there is: for each mail the first of them that owes it is the one that is shown. */
const cases = (): Command[][] => [
  [...begun, ...['2027-01-13', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-27'].map(time)],
  [
    ...[...begun, opened('2027-01-04', quality('danger-cluster')), time('2027-01-06')],
    ...[reads('2027-01-07', ann, 'yes', danger), reads('2027-01-07', ben, 'yes', danger)],
    ...[
      atRegulator('2027-01-07'),
      time('2027-01-15'),
      time('2027-01-29'),
      regulatorAcknowledges('2027-02-01'),
    ],
  ],
  [
    ...begun,
    ...[drafts('2027-01-11', 'secretary', answer), returns('2027-01-12')],
    ...[drafts('2027-01-12', 'secretary', answer, 1), confirms('2027-01-12', 'chair', 2)],
    ...[...acts('2027-01-14', reject), drafts('2027-01-18', 'secretary', aRejection, 2)],
    ...[confirms('2027-01-18', 'chair', 3), ...acts('2027-01-20', reject, 2)],
  ],
  [
    ...[...begun, drafts('2027-01-11'), confirms('2027-01-11'), ...acts('2027-01-14', reject)],
    ...['2027-01-21', '2027-01-27', '2027-01-28', '2027-01-29', '2027-02-04'].map(time),
  ],
  [
    ...[...begun, asksLonger('2027-01-12')],
    ...['2027-01-27', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-10'].map(time),
  ],
  [
    ...[...begun, drafts('2027-01-11', 'secretary', anAnswer()), confirms('2027-01-11')],
    ...[...asksFor('Which homes are meant?', 1), ...asksFor('Who pays for it?', 2)],
    ...asksFor('When were the roofs last seen?', 3),
    ...[...acts('2027-01-13', accept, 4), time('2027-06-02'), ...acts('2027-06-03', close, 5)],
  ],
  [...begun, drafts('2027-01-11'), confirms('2027-01-11'), time('2027-06-01')],
  [...begun, time('2027-01-22'), asksStop('2027-01-25', panelChair)],
  [
    ...[opened('2026-12-17', quality('serious')), bounced('secretary')],
    { kind: 'correct-mailbox', at: at('2026-12-18'), by: officer, of: 'secretary' },
  ],
  [opened('2026-12-17', quality('danger-cluster')), time('2026-12-18')],
  [...begun, time('2027-01-28'), atRegulator('2027-01-28'), time('2027-02-19')],
  [...begun, time('2027-01-28'), bounced('regulator', '2027-01-28')],
  [
    opened('2026-12-17', quality('danger-cluster')),
    time('2026-12-21'),
    opened('2026-12-22', quality('serious')),
  ],
  [
    ...[...begun, time('2027-02-01'), opened('2027-02-01T13:00:00Z', quality('danger-cluster'))],
    ...[reads('2027-02-01T14:00:00Z', ann, 'yes', danger), reads('2027-02-01T15:00:00Z', ben, 'yes', danger)],
  ],
  [
    ...[...begun, draftsReport('2027-01-04'), saysBeside('2027-01-04')],
    ...[...acts('2027-01-04', sends(1)), repliesTo('2027-01-05'), ...acts('2027-01-06', publishes(1), 2)],
    ...[...acts('2027-01-06', recommend, 3), draftsFor('2027-01-07'), returnsFor('2027-01-07')],
    ...[draftsFor('2027-01-08', 1, 1), confirmsFor('2027-01-08', 2), ...acts('2027-01-11', judges(), 4)],
  ],
  [...begun, ...acts('2027-01-04', recommend), time('2027-02-02')],
];

const needs = {
  scores: {
    ...{ latestRun: async () => undefined, scorecardsOf: async () => [] },
    ...{ publication: async () => undefined, trendsOf: async () => undefined },
  },
  links: { sign: async ({ purpose }: LinkSubject) => `${purpose}-${'x1Y2z3'.repeat(20)}` },
  hash,
  publicAddress: 'https://charter.example.org',
};

export type EveryMail = { notice: Notice; mail: Composed };

/** The case as it stands right after each command, until the mail is owed: the mail is written that day. */
const mailsOf = (commands: readonly Command[]): { notice: Notice; history: History }[] => {
  let history: History | undefined;
  const known = new Map<string, { notice: Notice; history: History }>();
  for (const command of commands) {
    history = history ? put(history, command) : story(command);
    for (const notice of noticesOf(history.events))
      if (!known.has(notice.id)) known.set(notice.id, { notice, history });
  }
  return [...known.values()];
};

/** One mail of each step, to each kind of recipient that it has, written from a case in which it is owed. */
export const everyMail = async (): Promise<EveryMail[]> => {
  const first = new Map<string, { notice: Notice; history: History }>();
  for (const each of cases().flatMap(mailsOf)) {
    const about = `${each.notice.step} ${each.notice.recipient}`;
    if (!first.has(about)) first.set(about, each);
  }
  return Promise.all(
    [...first.values()].map(async ({ notice, history }) => {
      const board = notice.recipient === 'secretary' || notice.recipient === 'chair';
      const compose = (board ? composeForBoard : composeForRegulator)(needs);
      const now = history.events.at(-1)?.at ?? at('2027-03-01');
      return { notice, mail: await compose({ notice, history, association: anAssociation, now }) };
    }),
  );
};
