import { describe, expect, test } from 'vitest';
import { composeForBoard } from '../../../functions/notices/compose-for-board.ts';
import { composeForRegulator } from '../../../functions/notices/compose-for-regulator.ts';
import type { Command, History } from '../../../shared/domain/escalation/command.ts';
import { noticesOf } from '../../../shared/domain/escalation/notices-owed.ts';
import type { Recipient, Step } from '../../../shared/domain/escalation/step.ts';
import {
  acts,
  anAnswer,
  ann,
  asksLonger,
  asksStop,
  ben,
  close,
  confirms,
  confirmsMail,
  drafts,
  mails,
  panelChair,
  reads,
  reject,
  returns,
} from '../../support/case-acts.ts';
import { anAssociation } from '../../support/case-files.ts';
import { acknowledge, aFailure, delivered, hash, opened, put, story, time } from '../../support/cases.ts';

const needs = {
  scores: {
    ...{ latestRun: async () => undefined, scorecardsOf: async () => [] },
    ...{ publication: async () => undefined, trendsOf: async () => undefined },
  },
  links: { sign: async () => 'token' },
  hash,
  publicAddress: 'https://charter.example.org',
};
const quality = (trigger: 'serious' | 'danger-cluster') => aFailure({ commitment: 'quality', trigger });
const told = story(opened('2026-12-17', quality('serious')), delivered(), acknowledge('2026-12-21'));
const then = (from: History, ...commands: Command[]): History => commands.reduce(put, from);

/** The text of a mail that this history owes. */
const textOf = async (history: History, step: Step, to: Recipient): Promise<string> => {
  const notice = noticesOf(history.events).find((each) => each.step === step && each.recipient === to);
  if (!notice) throw new Error(`${step} to ${to} is not owed`);
  const now = history.events.at(-1)?.at ?? notice.createdAt;
  const compose = to === 'secretary' || to === 'chair' ? composeForBoard : composeForRegulator;
  return (await compose(needs)({ notice, history, association: anAssociation, now })).text;
};

describe('mails about an answer on its way', () => {
  const drafted = then(told, drafts('2027-01-12'));

  test('a draft is told to the other of the two, who is asked to confirm it', async () => {
    const text = await textOf(drafted, 'board-draft-waits-1', 'chair');
    expect(text).toContain('through the link of the company secretary');
    expect(text).toContain('until you have confirmed it, it is no answer');
  });

  test('a reminder says that a draft waits', async () => {
    const reminded = put(drafted, time('2027-01-13'));
    expect(await textOf(reminded, 'board-reminder-before-5', 'secretary')).toContain(
      'A draft of the answer waits',
    );
  });

  test('a draft that was given back comes with the reason', async () => {
    expect(
      await textOf(put(drafted, returns('2027-01-13')), 'board-draft-returned-1', 'secretary'),
    ).toContain('> Name a date.');
  });

  test('an extension is receipted to both, with the new date', async () => {
    const longer = put(told, asksLonger('2027-01-12'));
    for (const to of ['secretary', 'chair'] as const) {
      const text = await textOf(longer, 'board-extension-receipt', to);
      expect(text).toContain('Wednesday 3 February 2027');
      expect(text).toContain('> The surveyor is ill.');
    }
  });

  test('the receipt of an answer that came by mail says so', async () => {
    const mailed = then(told, mails('2027-01-12', '2027-01-11'), confirmsMail('2027-01-12'));
    const text = await textOf(mailed, 'board-answer-receipt', 'chair');
    expect(text).toContain('by mail from the chair');
    expect(text).toContain('11 January 2027');
  });
});

describe('mails about what the panel decides', () => {
  const answered = then(told, drafts('2027-01-11', 'secretary', anAnswer()), confirms('2027-01-11'));
  const rejected = then(answered, ...acts('2027-01-12', reject));

  test('a rejection gives the reason and the new date; the first receipt still shows what was rejected', async () => {
    const text = await textOf(rejected, 'board-answer-rejected', 'secretary');
    expect(text).toContain('> It names no home.');
    expect(text).toContain('Tuesday 26 January 2027');
    expect(await textOf(rejected, 'board-answer-receipt', 'chair')).toContain('We repair the roofs.');
  });

  test('a question gives its text and its day', async () => {
    const asked = then(told, ...acts('2027-01-12', { kind: 'ask-information', question: 'Which homes?' }));
    const text = await textOf(asked, 'board-information-1', 'secretary');
    expect(text).toContain('> Which homes?');
    expect(text).toContain('Tuesday 9 February 2027');
  });

  test('the end is told with its outcome and reason', async () => {
    const closed = then(answered, ...acts('2027-01-12', close));
    expect(await textOf(closed, 'board-case-closed', 'secretary')).toContain('> The roofs are repaired.');
  });
});

describe('tasks of the trade body, and the regulator', () => {
  test('readings that are overdue say nothing of what tenants told', async () => {
    const unread = put(story(opened('2026-12-17', quality('danger-cluster'))), time('2026-12-18'));
    const text = await textOf(unread, 'readings-overdue-danger-cluster-damp-or-mould', 'trade-body');
    expect(text).toContain('two readers read them today');
    expect(text).not.toMatch(/damp/i);
  });

  test('a stop that the panel chair asks for says that it takes the trade body too, and until when', async () => {
    const asked = then(told, time('2027-01-22'), asksStop('2027-01-25', panelChair));
    const text = await textOf(asked, 'stop-asked', 'trade-body');
    expect(text).toContain('By itself this stops nothing: the case goes on Thursday 28 January 2027');
    expect(text).toContain('> The figures are being checked.');
  });

  test('a danger that is confirmed after the referral brings a new case file, which says so', async () => {
    const failure = 'C9001-quality-2026-danger-cluster-damp-or-mould';
    const gone = then(
      told,
      time('2027-02-01'),
      opened('2027-02-01T13:00:00Z', quality('danger-cluster')),
      reads('2027-02-01T14:00:00Z', ann, 'yes', failure),
      reads('2027-02-01T15:00:00Z', ben, 'yes', failure),
    );
    const text = await textOf(gone, 'regulator-update-danger-cluster-damp-or-mould', 'regulator');
    expect(text).toContain('After this case had been referred to you');
    expect(text).toContain('Confirmed by two readers: yes');
  });
});
