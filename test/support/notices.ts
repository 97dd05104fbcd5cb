import { openCase } from '../../functions/escalation/open-case.ts';
import { composeForBoard } from '../../functions/notices/compose-for-board.ts';
import { composeForRegulator } from '../../functions/notices/compose-for-regulator.ts';
import { recordOutcome } from '../../functions/notices/record-outcome.ts';
import { type SendNeeds, sendNotice } from '../../functions/notices/send-notice.ts';
import { sweepNotices } from '../../functions/notices/sweep-notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../shared/adapters/memory/announcer.ts';
import { memoryAssociations } from '../../shared/adapters/memory/associations.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { memoryMailer } from '../../shared/adapters/memory/mailer.ts';
import { memorySuppression } from '../../shared/adapters/memory/suppression.ts';
import { memoryTasks } from '../../shared/adapters/memory/tasks.ts';
import type { EventDetail } from '../../shared/contracts/events.ts';
import type { Association } from '../../shared/domain/association.ts';
import type { Command } from '../../shared/domain/escalation/command.ts';
import { audienceOf, noticeId, noticeIdOf, type OutcomeKind } from '../../shared/domain/escalation/notice.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { LinkSubject } from '../../shared/ports/seals.ts';
import { anAssociation } from './case-files.ts';
import { aFailure, at, hash } from './cases.ts';

const failed = aFailure({ commitment: 'communications' });

/** Everything between a failure and a mailbox, in memory, with a clock one can push. */
export const aPostOffice = (association: Association = anAssociation) => {
  let now: Instant = at('2026-12-17');
  const clock = { now: () => now };
  const { cases, notices, ledger } = memoryCases();
  const announcer = memoryAnnouncer();
  const mailer = memoryMailer();
  const tasks = memoryTasks();
  const suppression = memorySuppression();
  const unasked: string[] = [];
  const moves = storedCaseMoves({ cases, notices, announcer, clock, hash });
  const writing = {
    ...{ hash, publicAddress: 'https://charter.example.org' },
    scores: {
      ...{ latestRun: async () => undefined, scorecardsOf: async () => [] },
      ...{ publication: async () => undefined, trendsOf: async () => undefined },
    },
    links: { sign: async (subject: LinkSubject) => `token-for-${subject.recipient}` },
  };
  const needs: SendNeeds = {
    ...{ notices, cases, mailer, clock, suppression },
    unasked: (notice) => void unasked.push(notice),
    associations: memoryAssociations([association]),
    compose: (read) =>
      audienceOf(read.notice.recipient) === 'board'
        ? composeForBoard(writing)(read)
        : composeForRegulator(writing)(read),
    mailboxes: { regulator: 'referrals@regulator.example.org', tradeBody: 'duty@trade.example.org' },
  };
  const id = `${association.id}-communications-2026-1`;
  const noticeOf = (step: string, recipient: string) => ({
    association: association.id,
    id: noticeId.parse(noticeIdOf({ case: id, step, recipient })),
  });
  const due = (): EventDetail<'NoticeDue'>[] =>
    announcer.announced.flatMap((each) => (each.name === 'NoticeDue' ? [each.detail] : []));
  return {
    ...{
      suppression,
      unasked,
      needs,
      cases,
      notices,
      moves,
      mailer,
      tasks,
      announcer,
      ledger,
      noticeOf,
      due,
    },
    push: (text: string) => {
      now = at(text);
    },
    open: () =>
      openCase({ scores: { failure: async () => failed, markOpened: async () => undefined }, moves, clock })(
        {
          ...{ failure: failed.id, association: failed.association, commitment: failed.commitment },
          ...{ year: failed.year, trigger: failed.trigger, severity: failed.severity },
        },
        { cause: 'event:1' },
      ),
    put: async (command: Exclude<Command, { kind: 'open-case' }>) => {
      const [view] = await cases.ofAssociation(association.id);
      if (!view) throw new Error('there is no case');
      return moves.put({ association: association.id, case: view.id }, command, 'test');
    },
    send: (detail: EventDetail<'NoticeDue'>, over: Partial<SendNeeds> = {}) =>
      sendNotice({ ...needs, ...over })(detail),
    /** Delivers every announcement so far, in order. */
    sendAll: async () => {
      const did: string[] = [];
      for (const each of due()) did.push(await sendNotice(needs)(each));
      return did;
    },
    outcome: (step: string, recipient: string, kind: OutcomeKind, when = clock.now()) =>
      recordOutcome({ notices, moves, tasks, clock })({
        ...{ notice: noticeOf(step, recipient).id, kind, at: when, messageId: 'ses-1' },
      }),
    sweep: () => sweepNotices({ notices, moves, announcer, tasks, clock })(),
    view: async () => {
      const [view] = await cases.ofAssociation(association.id);
      if (!view) throw new Error('there is no case');
      return view;
    },
  };
};
